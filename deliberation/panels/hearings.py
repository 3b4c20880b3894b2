"""How a hearing is edited."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, Panel
from wagtail.models import Page

from cms.pages import BasePage
from cms.places.located import location_panels

hearing_panels: list[Panel] = [
    *Page.content_panels,
    FieldRowPanel([FieldPanel("authority"), FieldPanel("legal_basis")]),
    FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
    *BasePage.common_panels,
    MultiFieldPanel([*location_panels, FieldPanel("online_url")], heading=_("어디서")),
    FieldPanel("main_content"),
    MultiFieldPanel(
        [FieldPanel("speakers"), FieldPanel("how_to_apply"), FieldPanel("apply_url")],
        heading=_("발표와 신청"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("opinion_channel"),
            FieldRowPanel([FieldPanel("opinion_email"), FieldPanel("opinion_url")]),
            FieldPanel("opinions_until"),
        ],
        heading=_("의견 내기"),
    ),
    FieldPanel("materials"),
    MultiFieldPanel(
        [FieldPanel("result"), FieldPanel("result_on")], heading=pgettext_lazy("hearing", "결과")
    ),
]
