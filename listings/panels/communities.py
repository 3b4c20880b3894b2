"""The admin form of a community."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, Panel
from wagtail.models import Page

from cms.pages import BasePage
from cms.places.located import location_panels


def community_panels() -> list[Panel]:
    """Return the panels: who we are, where, what we give and seek, how to reach us."""
    contact = MultiFieldPanel(
        [
            FieldPanel("contact_role"),
            FieldRowPanel([FieldPanel("contact_email"), FieldPanel("contact_phone")]),
            InlinePanel("links", label=_("링크")),
        ],
        heading=_("연락"),
    )
    return [
        *Page.content_panels,
        FieldPanel("kind"),
        *BasePage.common_panels,
        FieldPanel("what_they_do"),
        FieldRowPanel([FieldPanel("area"), FieldPanel("founded_on")]),
        MultiFieldPanel(location_panels, heading=_("어디서")),
        InlinePanel("offers", heading=_("나눌 수 있는 것"), label=_("나눌 것")),
        InlinePanel("needs", heading=_("찾고 있는 것"), label=_("찾는 것")),
        contact,
    ]
