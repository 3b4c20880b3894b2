"""Who comes: for the organiser, by a link that is made for each holder and can be revoked."""

import csv
from io import StringIO
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from participation.joining.happenings import happening, said
from participation.joining.places import taken
from participation.links.making import find_link
from participation.links.pages import keep_secret, link_closed
from participation.models import Joining
from participation.models.joinings import JoinState
from participation.models.magic_links import LinkPurpose

BAD = 400
BOM = "\ufeff"
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def event_of(token: str) -> UUID | None:
    """Return the event that an organiser's link opens, or None."""
    link = find_link(token, LinkPurpose.ORGANISER)
    return UUID(link.target) if link else None


def rows_of(uuid: UUID) -> list[Joining]:
    """Return who comes and who waits, turn by turn."""
    rows = Joining.objects.filter(turn__event=uuid).exclude(state=JoinState.CANCELLED)
    return list(rows.select_related("turn").order_by("turn__starts_at", "state", "created_at"))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def organise(request: HttpRequest, token: str) -> HttpResponse:
    """Show who comes, and note who has come."""
    uuid = event_of(token)
    if uuid is None:
        return link_closed(request)
    problem = ""
    if request.method == "POST":
        problem = check_in(uuid, request.POST)
        if not problem:
            return HttpResponseRedirect(request.path)
    turns: dict[Any, list[Joining]] = {}
    for joining in rows_of(uuid):
        turns.setdefault(joining.turn, []).append(joining)
    context = {
        "event": happening(uuid),
        "turns": [
            {"turn": turn, "joinings": rows, "taken": taken(turn)} for turn, rows in turns.items()
        ],
        "path": request.path,
        "problem": problem,
        "typed": request.POST.get("code", ""),
    }
    status = BAD if problem else 200
    return keep_secret(
        TemplateResponse(request, "participation/organise.html", context, status=status)
    )


def check_in(uuid: UUID, sent: Any) -> str:
    """Note that somebody has come, by a code or a button; return what is wrong, or ""."""
    ours = Joining.objects.filter(turn__event=uuid, state=JoinState.JOINED)
    code = str(sent.get("code", "")).strip().upper()
    rows = ours.filter(code=code) if code else ours.filter(pk__in=pks_of(sent.get("joining", "")))
    if not rows.exists():
        return _("이 확인 글자로 신청한 사람이 없습니다. 다시 보아 주세요.")
    is_back = sent.get("action") == "undo"
    rows.update(checked_in_at=None if is_back else timezone.now())
    return ""


def pks_of(text: str) -> list[UUID]:
    """Return the number that was sent, if it is one."""
    try:
        return [UUID(text)]
    except ValueError:
        return []


@never_cache
@require_http_methods(["GET", "HEAD"])
def organise_csv(request: HttpRequest, token: str) -> HttpResponse:
    """Return who comes as a table for spreadsheets."""
    uuid = event_of(token)
    if uuid is None:
        return link_closed(request)
    written = StringIO()
    table = csv.writer(written)
    table.writerow(
        [_("언제"), _("별명"), _("몇 명"), _("상태"), _("연락처"), _("확인 글자"), _("온 때")]
    )
    for each in rows_of(uuid):
        came = said(each.checked_in_at) if each.checked_in_at else ""
        row = [said(each.turn.starts_at), each.nickname, str(each.number)]
        row += [str(JoinState(each.state).label), each.contact, each.code, came]
        table.writerow([harmless(cell) for cell in row])
    answer = HttpResponse(BOM + written.getvalue(), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="participants.csv"'
    return keep_secret(answer)


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
