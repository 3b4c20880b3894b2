"""What the search gives to the API, to the chores and to the admin."""

from django.urls import URLPattern, URLResolver
from ninja import Router
from wagtail import hooks
from wagtail_modeladmin.options import modeladmin_register

from cms.chores.declaring import HOOK as CHORES_HOOK
from cms.chores.declaring import Chore
from delivery.api.api import HOOK as API_HOOK
from search.api.router import search_router
from search.health import urlpatterns as health_patterns
from search.indexing.handlers import CHORE as INDEX
from search.synonyms.admin import SynonymGroupViewSet
from search.vain.admin import SoughtInVainAdmin
from search.vain.forgetting import CHORE as FORGET

modeladmin_register(SoughtInVainAdmin)


@hooks.register("register_admin_viewset")
def synonyms_viewset() -> SynonymGroupViewSet:
    """Put the words that mean the same into the admin's menu."""
    return SynonymGroupViewSet()


@hooks.register(API_HOOK)
def api() -> tuple[str, Router]:
    """Give the API the search and the suggestions."""
    return "", search_router()


@hooks.register(CHORES_HOOK)
def chores() -> tuple[Chore, ...]:
    """Index what could not be at once; forget what was sought in vain."""
    return (INDEX, FORGET)


@hooks.register("register_site_urls")
def site_urls() -> list[URLPattern | URLResolver]:
    """Give the site the address at which its health is told."""
    return [*health_patterns]
