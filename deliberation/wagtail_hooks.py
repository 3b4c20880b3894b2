"""What deliberation gives to the house."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.templatetags.static import static
from django.urls import URLPattern, URLResolver
from django.utils.html import format_html
from django.utils.safestring import SafeString
from ninja import Router
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail_modeladmin.options import modeladmin_register

from cms.chores.declaring import HOOK as CHORES_HOOK
from cms.content_types import HOOK
from cms.personal import HOOK as PERSONAL_HOOK
from deliberation import chores as deliberation_chores
from deliberation import declarations, personal
from deliberation.booklets.admin import edition_button
from deliberation.gaps.api import router as gaps_api
from deliberation.modeladmin import RecordFlagAdmin
from deliberation.record_kit.admin import record_links_button
from deliberation.roundtables.corrections import correction_button
from deliberation.trail.admin import StepViewSet, step_button
from deliberation.trail.api import router as trail_api
from deliberation.trail.walk import nearest
from deliberation.urls import admin_urlpatterns as deliberation_admin_urls
from deliberation.urls import urlpatterns as deliberation_urls
from delivery.api.api import HOOK as API_HOOK
from search.related import HOOK as RELATED_HOOK

for declared in (
    declarations.CONVERSATIONS,
    declarations.PROPOSALS,
    declarations.ROUNDTABLES,
    declarations.OUTCOMES,
    declarations.HEARINGS,
    declarations.BOOKLETS,
):
    hooks.register(HOOK, lambda declared=declared: declared)


@hooks.register(API_HOOK)
def trail_router() -> tuple[str, Router]:
    """Give the API the trail."""
    return "/trail/", trail_api


@hooks.register(API_HOOK)
def gaps_router() -> tuple[str, Router]:
    """Give the API the gap board."""
    return "/gaps/", gaps_api


@hooks.register("register_site_urls")
def site_urls() -> list[URLPattern | URLResolver]:
    """Give the site the pages that are no pages of the tree."""
    return deliberation_urls


@hooks.register(RELATED_HOOK)
def related_by_trail(uuid: UUID, limit: int) -> list[UUID]:
    """Name the other stops of a trail as what has to do with one."""
    return nearest(uuid, limit)


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern | URLResolver]:
    """Give the admin the pages that no model brings along."""
    return deliberation_admin_urls


@hooks.register("register_admin_viewset")
def step_viewset() -> StepViewSet:
    """Put the steps of trails into the admin's menu."""
    return StepViewSet()


@hooks.register("register_page_header_buttons")
def header_buttons(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Lead from a page in the admin to what deliberation does with it."""
    for make in (record_links_button, step_button, correction_button, edition_button):
        if button := make(page, user):
            yield button


@hooks.register("insert_editor_js")
def linked_field() -> SafeString:
    """Let a link to a field of an editor end at that field."""
    return format_html('<script src="{}"></script>', static("deliberation/linked_field.js"))


hooks.register(PERSONAL_HOOK, lambda: personal.DECLARED)
modeladmin_register(RecordFlagAdmin)

hooks.register(CHORES_HOOK, lambda: deliberation_chores.CHORES)
