"""How a result is edited."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, Panel
from wagtail.models import Page

from cms.pages import BasePage
from cms.places.located import location_panels

outcome_panels: list[Panel] = [
    *Page.content_panels,
    FieldRowPanel([FieldPanel("kind"), FieldPanel("decided_on")]),
    FieldPanel("responsible_body"),
    FieldPanel("reason"),
    FieldPanel("effect"),
    *BasePage.common_panels,
    MultiFieldPanel(location_panels, heading=_("어디서")),
    InlinePanel("milestones", heading=_("이정표"), label=_("이정표")),
    FieldPanel("evidence"),
    FieldPanel("next_check_on"),
]
