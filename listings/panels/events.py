"""The admin form of an event."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, Panel
from wagtail.models import Page

from cms.pages import BasePage
from cms.places.located import location_panels


def event_panels() -> list[Panel]:
    """Return the panels in the order in which an organiser thinks: what, when, where, how."""
    when = MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
            FieldRowPanel([FieldPanel("is_all_day"), FieldPanel("timezone")]),
            FieldPanel("recurrence"),
            InlinePanel("exceptions", label=_("쉬거나 옮기는 날")),
        ],
        heading=_("언제"),
    )
    how = MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("capacity"), FieldPanel("audience")]),
            FieldRowPanel([FieldPanel("fee"), FieldPanel("fee_amount")]),
            FieldPanel("how_to_join"),
            FieldPanel("takes_joins"),
            FieldPanel("join_url"),
        ],
        heading=_("어떻게 함께하나요"),
    )
    who = MultiFieldPanel(
        [FieldPanel("host"), FieldPanel("organiser"), FieldPanel("sponsor")],
        heading=_("누가 여나요"),
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
        MultiFieldPanel([FieldPanel("status"), FieldPanel("status_note")], heading=_("상태")),
        when,
        MultiFieldPanel([*location_panels, FieldPanel("online_url")], heading=_("어디서")),
        how,
        *BasePage.common_panels,
        who,
        access,
        FieldPanel("body"),
    ]
