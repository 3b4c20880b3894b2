"""The content type of needs and offers."""

from django.utils.translation import gettext_lazy as _

from cms.content_types import Channels, ContentType, Filter
from cms.resource_kinds import ResourceKind
from participation.documents.exchanges import CardDocument, districts_of, slots_of
from participation.exchanging.choices import Audience, Direction, District, Slot, Weekday
from participation.models import ExchangePage

EXCHANGES = "exchanges"


def exchanges() -> ContentType:
    """Declare needs and offers."""
    return ContentType(
        name=EXCHANGES,
        model=ExchangePage,
        schema=CardDocument,
        filters=(
            Filter(
                name="direction",
                annotation=Direction,
                description="Whether something is sought (need) or given (offer).",
            ),
            Filter(
                name="kind", annotation=ResourceKind, description="A skill, a space or a thing."
            ),
            Filter(
                name="day",
                annotation=Weekday,
                label=_("요일"),
                description="Cards that name a time on that day of the week.",
                values=lambda document: sorted({each.day for each in document.slots}),
            ),
            Filter(
                name="district",
                annotation=District,
                label=_("가까운 동네"),
                description="Cards that are near this district, or reach it.",
                values=districts_of,
            ),
            Filter(
                name="audience",
                annotation=Audience,
                label=_("누구와"),
                description="For whom it is.",
                values=lambda document: document.audiences,
            ),
            Filter(
                name="slot",
                annotation=Slot,
                description="Cards that name that part of that day, such as wed-afternoon.",
                values=slots_of,
            ),
        ),
        facets=("direction", "kind", "topic", "day"),
        channels=Channels(map=True),
    )
