"""Events: times, whole days, series."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
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


def test_a_moved_turn_takes_place_at_its_other_time(client: Client, section: SectionPage) -> None:
    starts_at = datetime(2026, 12, 1, 19, 0, tzinfo=SEOUL)
    event = EventFactory(parent=section, starts_at=starts_at, recurrence="FREQ=WEEKLY;COUNT=3")
    second = starts_at + timedelta(days=7)

    event.exceptions.add(EventException(starts_at=second, moves_to=second - timedelta(days=8)))
    event.save_revision().publish()

    rows = PublicationOccurrence.objects.filter(publication=event.uuid).order_by("starts_at")
    begins = [timezone.localtime(row.starts_at, SEOUL) for row in rows]
    assert [(each.month, each.day) for each in begins] == [(11, 30), (12, 1), (12, 15)]
    assert {row.ends_at - row.starts_at for row in rows} == {timedelta(hours=2)}
    document = client.get(f"/api/v1/events/{event.uuid}/").json()
    (moved,) = document["recurrence"]["moved"]
    assert moved["starts_at"] == "2026-12-08T19:00:00+09:00"
    assert moved["to_starts_at"] == "2026-11-30T19:00:00+09:00"
    assert moved["to_ends_at"] == "2026-11-30T21:00:00+09:00"
    assert document["recurrence"]["except_starts_at"] == []
    page = client.get(event.get_url()).content.decode()
    assert "옮긴 날:" in page
    assert "2026년 11월 30일" in page


def test_a_moved_turn_may_last_longer_than_the_others(client: Client, section: SectionPage) -> None:
    starts_at = datetime(2026, 12, 1, 19, 0, tzinfo=SEOUL)
    event = EventFactory(parent=section, starts_at=starts_at, recurrence="FREQ=WEEKLY;COUNT=3")
    second, to = starts_at + timedelta(days=7), starts_at + timedelta(days=9)

    exception = EventException(starts_at=second, moves_to=to, moves_until=to + timedelta(hours=4))
    event.exceptions.add(exception)
    event.save_revision().publish()

    rows = PublicationOccurrence.objects.filter(publication=event.uuid).order_by("starts_at")
    assert [(row.ends_at - row.starts_at).seconds // 3600 for row in rows] == [2, 4, 2]
    (moved,) = client.get(f"/api/v1/events/{event.uuid}/").json()["recurrence"]["moved"]
    assert moved["to_ends_at"] == "2026-12-10T23:00:00+09:00"


@pytest.mark.parametrize("begins", [None, datetime(2026, 12, 2, 19, 0, tzinfo=SEOUL)])
def test_a_moved_turn_ends_after_it_begins(begins: datetime | None) -> None:
    usual = datetime(2026, 12, 1, 19, 0, tzinfo=SEOUL)
    exception = EventException(starts_at=usual, moves_to=begins, moves_until=usual)

    with pytest.raises(ValidationError) as refused:
        exception.clean()

    assert "moves_until" in refused.value.message_dict


def test_a_turn_moved_onto_another_is_one_time(section: SectionPage) -> None:
    starts_at = datetime(2026, 12, 1, 19, 0, tzinfo=SEOUL)
    event = EventFactory(parent=section, starts_at=starts_at, recurrence="FREQ=WEEKLY;COUNT=3")
    week = timedelta(days=7)

    event.exceptions.add(EventException(starts_at=starts_at + week, moves_to=starts_at + 2 * week))
    event.save_revision().publish()

    rows = PublicationOccurrence.objects.filter(publication=event.uuid)
    assert [timezone.localtime(row.starts_at, SEOUL).day for row in rows] == [1, 15]


def test_one_occasion_alone_is_not_moved_by_an_exception(section: SectionPage) -> None:
    starts_at = datetime(2026, 12, 1, 19, 0, tzinfo=SEOUL)
    event = EventFactory(parent=section, starts_at=starts_at)

    event.exceptions.add(
        EventException(starts_at=starts_at, moves_to=starts_at + timedelta(days=1))
    )
    event.save_revision().publish()

    rows = PublicationOccurrence.objects.filter(publication=event.uuid)
    assert [row.starts_at for row in rows] == [starts_at]
