"""What participation gives to the house."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, URLResolver
from django.utils.translation import gettext_lazy as _
from ninja import Router
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail_modeladmin.options import modeladmin_register

from cms.chores.declaring import HOOK as CHORES_HOOK
from cms.content_types import HOOK as TYPE_HOOK
from cms.personal import HOOK as PERSONAL_HOOK
from cms.personal import Declaration
from delivery.api.api import HOOK as API_HOOK
from participation import chores as participation_chores
from participation.exchanging import personal as exchanging
from participation.exchanging.api import router as matches_api
from participation.exchanging.checking import BLOCKED_ACTION, PASSED_ACTION
from participation.exchanging.declared import exchanges
from participation.following import personal as following
from participation.joining import personal as joining
from participation.joining.api import router as places_api
from participation.joining.organiser_admin import organiser_button
from participation.lists.answers import AnswerAdmin, waiting_panel
from participation.lists.postings import PostingAdmin
from participation.lists.promises import PromisesGroup
from participation.posting.community_admin import community_links_button
from participation.posting.moderators import tell_moderators
from participation.privacy import declared, elsewhere
from participation.urls import admin_urlpatterns as participation_admin_urls
from participation.urls import urlpatterns as participation_urls

modeladmin_register(PostingAdmin)
modeladmin_register(AnswerAdmin)
modeladmin_register(PromisesGroup)


@hooks.register("register_site_urls")
def site_urls() -> list[URLPattern | URLResolver]:
    """Give the site the pages that are no pages of the tree."""
    return participation_urls


@hooks.register(API_HOOK)
def places_router() -> tuple[str, Router]:
    """Give the API the places that are left."""
    return "/places/", places_api


@hooks.register(API_HOOK)
def matches_router() -> tuple[str, Router]:
    """Give the API what fits a need or an offer."""
    return "/matches/", matches_api


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern | URLResolver]:
    """Give the admin the pages that no model brings along."""
    return participation_admin_urls


@hooks.register(PERSONAL_HOOK)
def personal_data() -> tuple[Declaration, ...]:
    """Declare what participation keeps of people, and the accounts of the staff."""
    rooms = (declared, elsewhere, exchanging, following, joining)
    return tuple(each for room in rooms for each in room.DECLARED)


@hooks.register("register_page_header_buttons")
def header_buttons(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Lead from a community or an event in the admin to its links."""
    for make in (community_links_button, organiser_button):
        if button := make(page, user):
            yield button


@hooks.register("register_log_actions")
def log_actions(actions: Any) -> None:
    """Name in a card's history what editors decide about its answers."""
    actions.register_action(PASSED_ACTION, _("답을 통과시킴"), _("수상해 보인 답을 통과시킴"))
    actions.register_action(BLOCKED_ACTION, _("답을 막음"), _("수상해 보인 답을 막음"))


hooks.register(TYPE_HOOK, exchanges)

hooks.register("before_edit_page", tell_moderators)

hooks.register("construct_homepage_panels", waiting_panel)

hooks.register(CHORES_HOOK, lambda: participation_chores.CHORES)
