"""Filters that several types of listings have."""

from django.utils.translation import gettext_lazy as _

from cms.content_types import Filter

STEP_FREE = Filter(
    name="step_free",
    annotation=bool,
    label=_("계단 없이 들어가는 곳만"),
    description="Only places that one can enter without a step.",
    values=lambda document: [document.accessibility.is_step_free],
)
FREE = Filter(
    name="free",
    annotation=bool,
    label=_("무료만"),
    description="Whether it costs nothing.",
    values=lambda document: [] if document.fee.amount is None else [document.fee.amount == 0],
)
