"""Wagtail's admin with one list of each kind: a plain model and a page."""

from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.models import Site

from cms.modeladmin import PlainAdmin
from home.models import SectionPage


class SiteAdmin(PlainAdmin):
    """A plain model with a boolean."""

    model = Site
    list_display = ("hostname", "is_default_site")
    list_filter = ("is_default_site",)
    search_fields = ("hostname",)
    list_export = ("hostname", "is_default_site")
    inspect_view_enabled = True


class SectionAdmin(PlainAdmin):
    """A page."""

    model = SectionPage
    list_display = ("title", "live")
    search_fields = ("title",)
    inspect_view_enabled = True


urlpatterns = [
    *SiteAdmin().get_admin_urls_for_registration(),
    *SectionAdmin().get_admin_urls_for_registration(),
    path("admin/", include(wagtailadmin_urls)),
    path("", include(wagtail_urls)),
]
