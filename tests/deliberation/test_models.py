"""Records: the date and what is known of it stay in step."""

from datetime import date, time

import pytest

from deliberation.date_precision import DatePrecision
from home.models import SectionPage
from tests.factories.deliberation import ConversationFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("met_on", "met_at_time", "said", "kept"),
    [
        (date(2019, 7, 28), None, DatePrecision.UNKNOWN, DatePrecision.DAY),
        (date(2019, 7, 1), None, DatePrecision.MONTH, DatePrecision.MONTH),
        (date(2019, 7, 28), time(20), DatePrecision.DAY, DatePrecision.TIME),
        (date(2019, 7, 28), None, DatePrecision.TIME, DatePrecision.DAY),
        (None, time(20), DatePrecision.DAY, DatePrecision.UNKNOWN),
    ],
)
def test_the_precision_follows_what_is_known(
    section: SectionPage,
    met_on: date | None,
    met_at_time: time | None,
    said: DatePrecision,
    kept: DatePrecision,
) -> None:
    record = ConversationFactory(
        parent=section, met_on=met_on, met_at_time=met_at_time, met_on_precision=said
    )

    assert record.met_on_precision == kept
