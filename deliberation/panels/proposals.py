"""How a proposal is edited."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, Panel
from wagtail.models import Page

from cms.pages import BasePage
from cms.places.located import location_panels

proposal_panels: list[Panel] = [
    *Page.content_panels,
    FieldPanel("raised_on"),
    FieldPanel("problem"),
    FieldPanel("wish"),
    FieldPanel("affected"),
    FieldPanel("evidence"),
    *BasePage.common_panels,
    MultiFieldPanel(location_panels, heading=_("어디서")),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("competence"), FieldPanel("department")]),
            FieldPanel("answer_due_on"),
        ],
        heading=_("맡을 곳과 기한"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("official_answer"),
            FieldPanel("answer_reasons"),
            FieldRowPanel([FieldPanel("answered_on"), FieldPanel("answered_by")]),
            FieldPanel("decision"),
        ],
        heading=_("답변"),
    ),
]
