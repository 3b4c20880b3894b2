"""The admin form of a resource."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, Panel
from wagtail.models import Page

from cms.pages import BasePage
from cms.places.located import location_panels


def resource_panels() -> list[Panel]:
    """Return the panels: what it is, when and where, for whom and on which conditions, how."""
    terms = MultiFieldPanel(
        [
            FieldPanel("hours"),
            FieldRowPanel([FieldPanel("fee"), FieldPanel("fee_amount")]),
            FieldRowPanel([FieldPanel("capacity"), FieldPanel("audience")]),
            FieldPanel("equipment"),
            FieldPanel("conditions"),
        ],
        heading=_("쓰려면 알아 둘 것"),
    )
    how = MultiFieldPanel(
        [FieldPanel("provider"), FieldPanel("how_to_apply"), FieldPanel("apply_url")],
        heading=_("어떻게 신청하나요"),
    )
    access = MultiFieldPanel(
        [
            FieldPanel("is_step_free"),
            FieldPanel("has_accessible_toilet"),
            FieldPanel("has_parking"),
            FieldPanel("accessibility"),
        ],
        heading=_("이동·이용 편의"),
    )
    return [
        *Page.content_panels,
        FieldPanel("kind"),
        terms,
        MultiFieldPanel(location_panels, heading=_("어디서")),
        how,
        *BasePage.common_panels,
        access,
        FieldPanel("body"),
    ]
