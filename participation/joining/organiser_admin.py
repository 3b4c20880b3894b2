"""Giving and revoking the links by which organisers see who comes, from the event in the admin."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from participation.joining.places import keep_until
from participation.links.making import make_link, revoke
from participation.mails import site_root
from participation.models import MagicLink
from participation.models.magic_links import LinkPurpose

LONGEST = 100
MOST_DIGITS = 18  # of the number of a link


def may_give(page: Any, user: Any) -> bool:
    """Tell whether a user may give an event's links: who may publish it."""
    takes = bool(getattr(page, "takes_joins", False))
    return takes and bool(page.permissions_for_user(user).can_publish())


def make_organiser_link(page: Any, label: str) -> str:
    """Return the path of a new link, which ends when the contacts behind it go."""
    ends = [turn.ends_at for turn in page.occurrences(keep_until(page.starts_at))]
    ends_at = keep_until(max(ends, default=page.starts_at))
    token = make_link(LinkPurpose.ORGANISER, str(page.uuid), expires_at=ends_at, label=label)
    return f"/participate/join/organise/{token}/"


@require_http_methods(["GET", "HEAD", "POST"])
def organiser_links(request: HttpRequest, page_pk: int) -> HttpResponse:
    """List an event's links, make one for another holder, revoke one."""
    page: Any = get_object_or_404(Page, pk=page_pk).specific
    if not may_give(page, request.user):
        raise PermissionDenied
    links = MagicLink.objects.filter(purpose=LinkPurpose.ORGANISER, target=str(page.uuid))
    made = ""
    number = request.POST.get("revoke", "")
    if request.method == "POST" and number.isdecimal() and len(number) <= MOST_DIGITS:
        revoke(links.filter(pk=int(number)))
        return HttpResponseRedirect(request.path)
    if request.method == "POST":
        label = request.POST.get("label", "").strip()[:LONGEST]
        made = f"{site_root()}{make_organiser_link(page, label)}"
    context = {
        "page": page,
        "links": links,
        "made": made,
        "page_title": _("오는 사람 보기"),
        "words": _(
            "이 링크를 가진 사람은 로그인하지 않고 누가 오는지 보고 표로 받습니다. "
            "가진 이마다 하나씩 만들고, 그만두면 그 링크만 거두세요."
        ),
    }
    return TemplateResponse(request, "participation/admin/community_links.html", context)


def organiser_button(page: Any, user: Any) -> Button | None:
    """Return the way from an event to its links, for who may give them."""
    specific = page.specific
    if not may_give(specific, user):
        return None
    url = reverse("organiser_links", args=[page.pk])
    return Button(_("오는 사람 보기"), url, icon_name="group", priority=86)
