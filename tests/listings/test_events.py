"""Events: times, whole days, series."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from delivery.models import PublicationOccurrence
from home.models import SectionPage
from listings.models import EventException
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db
SEOUL = ZoneInfo("Asia/Seoul")


def test_an_end_before_the_start_is_refused(section: SectionPage) -> None:
    now = timezone.now()

    with pytest.raises(ValidationError, match="끝이 시작보다 빠릅니다"):
        EventFactory(parent=section, starts_at=now, ends_at=now - timedelta(hours=1))


def test_whole_days_run_from_midnight_to_midnight(section: SectionPage) -> None:
    event = EventFactory(
        parent=section,
        is_all_day=True,
        starts_at=datetime(2026, 12, 24, 15, 0, tzinfo=SEOUL),
        ends_at=datetime(2026, 12, 25, 9, 0, tzinfo=SEOUL),
    )

    assert event.first.starts_at == datetime(2026, 12, 24, tzinfo=SEOUL)
    assert event.first.ends_at == datetime(2026, 12, 26, tzinfo=SEOUL)


def test_a_series_has_a_row_for_each_time_but_the_excepted(section: SectionPage) -> None:
    starts_at = datetime(2026, 12, 1, 19, 0, tzinfo=SEOUL)
    event = EventFactory(parent=section, starts_at=starts_at, recurrence="FREQ=WEEKLY;COUNT=4")

    event.exceptions.add(EventException(starts_at=starts_at + timedelta(days=7)))
    event.save_revision().publish()

    rows = PublicationOccurrence.objects.filter(publication=event.uuid)
    assert [timezone.localtime(row.starts_at, SEOUL).day for row in rows] == [1, 15, 22]


def test_a_point_gives_latitude_and_longitude(section: SectionPage) -> None:
    event = EventFactory(parent=section, point="SRID=4326;POINT(127.5310 35.4420)")

    assert (event.latitude, event.longitude) == (35.442, 127.531)


def test_a_point_that_is_none_is_refused(section: SectionPage) -> None:
    with pytest.raises(ValidationError):
        EventFactory(parent=section, point="garbage")
