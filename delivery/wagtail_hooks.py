"""What delivery gives to the admin, and to its own API."""

from django.urls import URLPattern, URLResolver
from ninja import Router
from wagtail import hooks
from wagtail_modeladmin.options import modeladmin_register

from delivery.admin_urls import urlpatterns
from delivery.api.api import HOOK as API_HOOK
from delivery.partners.modeladmin import PartnerAdmin
from delivery.submissions.api import submissions_router

modeladmin_register(PartnerAdmin)


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern | URLResolver]:
    """Give the admin the pages of partners."""
    return urlpatterns


@hooks.register(API_HOOK)
def submissions() -> tuple[str, Router]:
    """Give the API the endpoints for drafts of partners."""
    return "/submissions", submissions_router()
