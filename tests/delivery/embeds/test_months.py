"""The month as a table."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.http import QueryDict
from django.test import Client

from cms.content_types import content_types
from delivery.embeds.asking import read_ask
from delivery.embeds.months import Month, first_of, read_month
from home.models import SectionPage
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db
SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 23, 12, tzinfo=SEOUL)


def at(text: str) -> datetime:
    """Return a moment in Seoul."""
    return datetime.fromisoformat(text).replace(tzinfo=SEOUL)


def month(query: str = "") -> Month:
    """Return the asked month of events, seen at noon of 23 November 2026."""
    return read_month(read_ask(content_types()["events"], QueryDict(query), NOW), NOW)


def on(shown: Month) -> dict[int, list[str]]:
    """Return the titles by day of the month."""
    days = [day for week in shown.weeks for day in week if day is not None]
    return {
        day.on.day: [entry.document["title"] for entry in day.entries]
        for day in days
        if day.entries
    }


def test_a_month_has_weeks_of_seven_days_from_sunday(section: SectionPage) -> None:
    shown = month("month=2026-12&view=calendar")

    assert {len(week) for week in shown.weeks} == {7}
    assert [day and day.on.day for day in shown.weeks[0]] == [None, None, 1, 2, 3, 4, 5]
    assert shown.weekdays[0].isoweekday() == 7
    assert shown.first == date(2026, 12, 1)


def test_today_is_marked(section: SectionPage) -> None:
    days = [day for week in month("view=calendar").weeks for day in week if day is not None]

    assert [day.on.day for day in days if day.is_today] == [23]


def test_every_turn_of_a_series_is_on_its_day(section: SectionPage) -> None:
    EventFactory(
        parent=section,
        title="장터",
        starts_at=at("2026-11-04T10:00"),
        ends_at=at("2026-11-04T12:00"),
        recurrence="FREQ=WEEKLY;COUNT=5",
    )

    assert on(month("view=calendar")) == {day: ["장터"] for day in (4, 11, 18, 25)}
    assert on(month("view=calendar&month=2026-12")) == {2: ["장터"]}


def test_what_lasts_is_on_each_of_its_days_and_told_once(section: SectionPage) -> None:
    EventFactory(
        parent=section,
        title="전시",
        starts_at=at("2026-10-30T10:00"),
        ends_at=at("2026-11-03T00:00"),
    )

    shown = month("view=calendar")
    assert on(shown) == {1: ["전시"], 2: ["전시"]}
    assert [day.on.day for day in shown.agenda] == [1]


def test_days_are_the_citys(section: SectionPage) -> None:
    starts_at = datetime.fromisoformat("2026-11-10T15:30:00+00:00")
    EventFactory(parent=section, title="심야", starts_at=starts_at)

    assert on(month("view=calendar")) == {11: ["심야"]}


def test_a_month_is_narrowed_to_the_asked_times(section: SectionPage) -> None:
    for day in (3, 10, 24, 30):
        EventFactory(parent=section, title=f"{day}일", starts_at=at(f"2026-11-{day:02}T10:00"))

    assert set(on(month("view=calendar"))) == {3, 10, 24, 30}
    assert set(on(month("view=calendar&from=2026-11-05&to=2026-11-25"))) == {10, 24}
    assert set(on(month("view=calendar&days=3"))) == {24}


def test_the_first_month_is_that_of_the_asked_time(section: SectionPage) -> None:
    assert month("view=calendar&from=2027-03-15").first == date(2027, 3, 1)


def test_a_full_month_says_that_there_is_more(section: SectionPage) -> None:
    for hour in (9, 10, 11):
        EventFactory(parent=section, starts_at=at(f"2026-11-10T{hour:02}:00"))

    shown = month("view=calendar&limit=2")
    assert len(on(shown)[10]) == 2
    assert shown.is_more


def test_ways_lead_to_the_months_around_and_not_for_ever(section: SectionPage) -> None:
    assert (month("view=calendar").before, month("view=calendar").after) == ("2026-10", "2026-12")
    assert month("view=calendar&month=2028-11").after == ""
    assert month("view=calendar&month=2024-11").before == ""
    assert month("view=calendar&month=1900-01").before == ""
    assert month("view=calendar&month=2899-12").after == ""


def test_first_days_of_months_are_counted_across_years() -> None:
    assert first_of(date(2026, 12, 31), 1) == date(2027, 1, 1)
    assert first_of(date(2026, 1, 31), -1) == date(2025, 12, 1)


def test_the_table_can_be_read_by_ear_and_by_keyboard(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, starts_at=at("2026-11-10T19:00"))
    begins = event.starts_at.astimezone(SEOUL)
    text = client.get("/embed/events/?view=calendar&month=2026-11&topic=").content.decode()

    assert text.count('<th scope="col"') == 7
    assert 'aria-labelledby="month"' in text
    anchor = f"turn-{event.uuid}-{begins:%Y%m%d}"
    assert f'href="#{anchor}"' in text
    assert f'id="{anchor}"' in text
    assert 'href="?view=calendar&amp;month=2026-10"' in text


def test_an_absurdly_long_event_does_not_fill_more_than_its_month(section: SectionPage) -> None:
    EventFactory(
        parent=section,
        title="백 년",
        starts_at=at("1950-01-01T00:00"),
        ends_at=at("2050-01-01T00:00") + timedelta(hours=1),
    )

    assert set(on(month("view=calendar"))) == set(range(1, 31))
