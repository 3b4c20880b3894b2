"""Editions in the admin: asked for on a booklet's page, watched until they are done."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from wagtail.admin.widgets.button import Button

from deliberation.booklets.editions import ask_again, ask_for
from deliberation.models import BookletPage

REFUSED = 400
REFRESH = "3"  # seconds


def publishable(request: HttpRequest, pk: int) -> BookletPage:
    """Return a booklet that the user may publish; raises PermissionDenied or Http404."""
    page = get_object_or_404(BookletPage, pk=pk)
    if not page.permissions_for_user(request.user).can_publish():
        raise PermissionDenied
    return page


@require_http_methods(["GET", "HEAD", "POST"])
def new_edition(request: HttpRequest, page_pk: int) -> HttpResponse:
    """Say what an edition will hold, and make one."""
    page = publishable(request, page_pk)
    refusal: list[str] = []
    if request.method == "POST":
        try:
            ask_for(page)
            return HttpResponseRedirect(reverse("booklet_editions", args=[page.pk]))
        except ValidationError as refused:
            refusal = refused.messages
    context = {
        "page": page,
        "records": [row.record for row in page.records.select_related("record")],
        "refusal": refusal,
        "page_title": _("판 만들기"),
        "page_subtitle": page.title,
        "header_icon": "doc-full",
    }
    status = REFUSED if refusal else 200
    return TemplateResponse(request, "editions/admin/new.html", context, status=status)


@require_safe
def edition_list(request: HttpRequest, page_pk: int) -> HttpResponse:
    """Show a booklet's editions; while one is being made the page is read again and again."""
    page = publishable(request, page_pk)
    editions = list(page.editions.defer("snapshot"))
    context = {
        "page": page,
        "editions": editions,
        "page_title": _("책자의 판"),
        "page_subtitle": page.title,
        "header_icon": "doc-full",
    }
    answer = TemplateResponse(request, "editions/admin/list.html", context)
    if any(each.is_unfinished and not each.is_stale for each in editions):
        answer["Refresh"] = REFRESH
    return answer


@require_POST
def remake_edition(request: HttpRequest, page_pk: int, uuid: UUID) -> HttpResponse:
    """Let an edition that failed or stopped be made again."""
    page = publishable(request, page_pk)
    edition = get_object_or_404(page.editions.defer("snapshot"), pk=uuid)
    if not ask_again(edition):
        messages.warning(request, _("이 판은 만드는 중이거나 다 되었습니다. 잠시 기다려 주세요."))
    return HttpResponseRedirect(reverse("booklet_editions", args=[page.pk]))


def edition_button(page: Any, user: Any) -> Button | None:
    """Return the way from a booklet to a new edition, for who may publish it."""
    if not isinstance(page.specific, BookletPage):
        return None
    if not page.permissions_for_user(user).can_publish():
        return None
    url = reverse("new_edition", args=[page.pk])
    return Button(_("판 만들기"), url, icon_name="doc-full", priority=78)


urlpatterns: list[URLPattern] = [
    path("<int:page_pk>/", edition_list, name="booklet_editions"),
    path("<int:page_pk>/new/", new_edition, name="new_edition"),
    path("<int:page_pk>/<uuid:uuid>/again/", remake_edition, name="remake_edition"),
]
