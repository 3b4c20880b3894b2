"""The page at which one joins."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from participation.abuse.door import pass_door
from participation.abuse.form_stamp import new_stamp
from participation.abuse.limits import is_taken
from participation.joining.form import JoinForm
from participation.joining.happenings import Happening, happening
from participation.joining.places import (
    FullError,
    NeverError,
    Wanted,
    join,
    left,
    turn_row,
    waiting,
)
from participation.joining.telling import link_for, tell_joined
from participation.models import Joining, JoinTurn
from participation.posting.views import sent_mark, too_often
from participation.privacy.consents import joining_consent, record_consent

BAD, TOO_MANY, CONFLICT = 400, 429, 409


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def join_page(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Show the form of an event, and take it in."""
    event = happening(uuid)
    if event is None or not event.takes_joins:
        raise Http404
    turns = event.coming(timezone.now())
    if event.is_cancelled or not turns:
        return TemplateResponse(request, "participation/join_closed.html", {"event": event})
    if request.method != "POST":
        return show(request, event, JoinForm(turns, free=free_words(event)), new_stamp())
    form = JoinForm(turns, request.POST, free=free_words(event))
    passed = pass_door(request.POST)
    if passed.problem:
        form.add_error(None, passed.problem)
    if not form.is_valid():
        return show(request, event, form, passed.stamp, BAD)
    contact = form.cleaned_data["contact"]
    is_known = Joining.objects.filter(form_key=passed.key).exists()
    if not is_known and not is_taken(request, contact, "join"):
        form.add_error(None, too_often())
        return show(request, event, form, passed.stamp, TOO_MANY)
    data = form.cleaned_data
    wanted = Wanted(passed.key, data["nickname"], contact, data["number"], data["waits"])
    row = turn_row(event, form.chosen)
    try:
        joining = join(event, row, wanted)
    except NeverError as never:
        form.add_error("number", never_words(never.most))
        return show(request, event, form, passed.stamp, CONFLICT)
    except FullError as full:
        form.add_error("waits", full_words(full.left))
        return show(request, event, form, passed.stamp, CONFLICT)
    link = link_for(joining)
    if not is_known:
        record_consent(contact, joining_consent(), joining.keep_until_on)
        tell_joined(event, joining, link)
    return HttpResponseRedirect(f"{link.path}?sent={sent_mark(not is_known)}")


def full_words(free: int) -> str:
    """Return what is said where not all can be taken."""
    if free:
        return _(
            "남은 자리는 %(free)d개입니다. 사람 수를 줄이거나, 기다리려면 여기에 표시해 주세요."
        ) % {"free": free}
    return _("자리가 다 찼습니다. 기다리려면 여기에 표시해 주세요. 자리가 나면 알려 드립니다.")


def never_words(most: int) -> str:
    """Return what is said to a party that is larger than the event."""
    return ngettext(
        "모두 %(most)s명까지 오는 자리입니다. 사람 수를 줄여 주세요.",
        "모두 %(most)s명까지 오는 자리입니다. 사람 수를 줄여 주세요.",
        most,
    ) % {"most": most}


def show(
    request: HttpRequest, event: Happening, form: JoinForm, stamp: str, status: int = 200
) -> HttpResponse:
    """Show the form with all that was typed, and what is left."""
    context: dict[str, Any] = {
        "event": event,
        "form": form,
        "stamp": stamp,
        "asked": joining_consent(),
        "turn": form.turns[next(iter(form.turns))] if len(form.turns) == 1 else None,
        "free": next(iter(free_words(event).values()), ""),
    }
    return TemplateResponse(request, "participation/join.html", context, status=status)


def free_words(event: Happening) -> dict[str, str]:
    """Return, by the key of each coming turn, how many places are left and how many wait."""
    rows = {row.key: row for row in JoinTurn.objects.filter(event=event.uuid)}
    found = {}
    for turn in event.coming(timezone.now()):
        row = rows.get(turn.key)
        free = left(row, event.capacity) if row else event.capacity
        found[turn.key] = words_of(free, waiting(row) if row and free == 0 else 0)
    return found


def words_of(free: int | None, waits: int) -> str:
    """Say how many places are left; "" where there is no limit."""
    if free is None:
        return ""
    if free:
        return ngettext("남은 자리 %(left)s개", "남은 자리 %(left)s개", free) % {"left": free}
    full = gettext("자리가 다 찼습니다")
    if not waits:
        return full
    wait = ngettext("%(waiting)s명이 기다립니다", "%(waiting)s명이 기다립니다", waits)
    return f"{full} ({wait % {'waiting': waits}})"
