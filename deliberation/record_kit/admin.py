"""Giving a kit's link by hand: from the page of an event or a section in the admin."""

from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from cms.content_types import type_of
from deliberation.mails import address_of
from deliberation.models import RecordKit
from deliberation.record_kit.links import kit_for


def may_give(page: Any, user: Any) -> bool:
    """Tell whether a user may give links for a page: who may publish in its section."""
    declared = type_of(page)
    if declared is None or not (declared.gives_records or declared.model.is_section):
        return False
    section = page if declared.model.is_section else page.section
    return section is not None and bool(section.permissions_for_user(user).can_publish())


@require_http_methods(["GET", "HEAD", "POST"])
def record_links(request: HttpRequest, page_pk: int) -> HttpResponse:
    """List the kits of an event or a section, and make a new one."""
    page: Any = get_object_or_404(Page, pk=page_pk).specific
    if not may_give(page, request.user):
        raise PermissionDenied
    if request.method == "POST":
        if type_of(page).gives_records:  # type: ignore[union-attr]
            now = timezone.now()
            begun: datetime = getattr(page, "starts_at", None) or now
            kit = kit_for(page, min(begun, now))
        else:
            kit = RecordKit(section=page.page_ptr, is_trusted=True)
        kit.save()
        return HttpResponseRedirect(request.path)
    kits = RecordKit.objects.filter(Q(event=page) | Q(section=page)).select_related("record")
    rows = [
        {"kit": kit, "state": kit.state().label, "link": address_of(page, kit.path)}
        for kit in kits[:100]
    ]
    context = {"page": page, "rows": rows, "page_title": _("기록 링크")}
    return TemplateResponse(request, "deliberation/admin/record_links.html", context)


def record_links_button(page: Any, user: Any) -> Button | None:
    """Return the way from a page to the links of its records, for who may give them."""
    specific = page.specific
    if not may_give(specific, user):
        return None
    url = reverse("record_links", args=[page.pk])
    return Button(_("기록 링크"), url, icon_name="link", priority=80)
