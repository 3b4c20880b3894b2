"""Giving and revoking a community's links, from its page in the admin: one link for each holder."""

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

from cms.content_types import type_of
from participation.links.making import make_link, revoke
from participation.mails import site_root
from participation.models import MagicLink
from participation.models.magic_links import LinkPurpose

COMMUNITIES = "communities"
LONGEST = 100
MOST_DIGITS = 18  # of the number of a link


def may_give(page: Any, user: Any) -> bool:
    """Tell whether a user may give a page's links: who may publish in the community's section."""
    declared = type_of(page)
    if declared is None or declared.name != COMMUNITIES or page.section is None:
        return False
    return bool(page.section.permissions_for_user(user).can_publish())


def links_of(page: Page) -> Any:
    """Return the links of a community, revoked ones too."""
    return MagicLink.objects.filter(purpose=LinkPurpose.COMMUNITY, target=str(page.pk))


@require_http_methods(["GET", "HEAD", "POST"])
def community_links(request: HttpRequest, page_pk: int) -> HttpResponse:
    """List a community's links, make one for another holder, revoke one."""
    page: Any = get_object_or_404(Page, pk=page_pk).specific
    if not may_give(page, request.user):
        raise PermissionDenied
    made = ""
    number = request.POST.get("revoke", "")
    if request.method == "POST" and number.isdecimal() and len(number) <= MOST_DIGITS:
        revoke(links_of(page).filter(pk=int(number)))
        return HttpResponseRedirect(request.path)
    if request.method == "POST":
        label = request.POST.get("label", "").strip()[:LONGEST]
        token = make_link(LinkPurpose.COMMUNITY, str(page.pk), expires_at=None, label=label)
        made = f"{site_root()}/participate/post/by/{token}/"
    context = {
        "page": page,
        "links": links_of(page),
        "made": made,
        "page_title": _("바로 싣는 링크"),
    }
    return TemplateResponse(request, "participation/admin/community_links.html", context)


def community_links_button(page: Any, user: Any) -> Button | None:
    """Return the way from a community to its links, for who may give them."""
    specific = page.specific
    if not may_give(specific, user):
        return None
    url = reverse("community_links", args=[page.pk])
    return Button(_("바로 싣는 링크"), url, icon_name="key", priority=85)
