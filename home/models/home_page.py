"""The home page: what the city says first."""

from typing import ClassVar

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, Panel
from wagtail.models import Page


class HomePage(Page):
    """The root of a city's site; what is on it comes from publications."""

    hero_title = models.CharField(_("첫머리"), max_length=100)
    hero_lead = models.TextField(_("첫머리 설명"), max_length=300, blank=True)

    max_count = 1
    subpage_types: ClassVar[list[str]] = ["home.SectionPage"]
    content_panels: ClassVar[list[Panel]] = [
        *Page.content_panels,
        FieldPanel("hero_title"),
        FieldPanel("hero_lead"),
    ]

    class Meta:
        verbose_name = _("첫 화면")
        verbose_name_plural = _("첫 화면")

    def serve(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        """Show the front page."""
        from home.site.front import front

        return front(request, self)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """Show the front page with its words as they are in the editor."""
        return self.serve(request)
