"""When a calendar program would show an event, by a library that works it out on its own."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import recurring_ical_events  # type: ignore[import-untyped]
from django.test import Client
from django.utils import timezone
from icalendar import Calendar

from delivery.models import PublicationOccurrence
from home.models import SectionPage
from tests.delivery.formats.asking import got
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db
SEOUL = ZoneInfo("Asia/Seoul")
EVENING = datetime(2026, 12, 1, 19, 0, tzinfo=SEOUL)  # a Tuesday
ADDRESS = "/api/v1/events.ics?from=2020-01-01"


def calendar(client: Client) -> Any:
    """Return the calendar of all events."""
    return Calendar.from_ical(got(client, ADDRESS).content)


def moment(value: date) -> datetime:
    """Return a time of a calendar in Seoul; a date is the midnight it begins with."""
    if isinstance(value, datetime):
        return value.astimezone(SEOUL)
    return datetime(value.year, value.month, value.day, tzinfo=SEOUL)


def shown(client: Client, until: datetime) -> list[tuple[datetime, datetime]]:
    """Return from when to when a calendar program shows an event, until then."""
    found = recurring_ical_events.of(calendar(client)).between(
        datetime(2020, 1, 1, tzinfo=UTC), until
    )
    return sorted((moment(each["DTSTART"].dt), moment(each["DTEND"].dt)) for each in found)


def stored(until: datetime) -> list[tuple[datetime, datetime]]:
    """Return from when to when the site shows it."""
    rows = PublicationOccurrence.objects.filter(starts_at__lt=until).order_by("starts_at")
    return [(each.starts_at, each.ends_at) for each in rows]


def days(client: Client) -> list[str]:
    """Return the days of December on which a calendar program shows something."""
    reader = recurring_ical_events.of(calendar(client))
    return [f"{day:02}" for day in range(1, 32) if reader.at((2026, 12, day))]


@pytest.mark.parametrize("is_all_day", [False, True])
@pytest.mark.parametrize(
    "rule",
    [
        *("", "FREQ=WEEKLY;COUNT=5", "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261231T235959"),
        *("FREQ=MONTHLY;BYDAY=-1TU", "FREQ=DAILY;INTERVAL=2;COUNT=9", "FREQ=WEEKLY;BYDAY=MO,FR"),
    ],
)
def test_it_shows_what_the_site_shows(
    client: Client, section: SectionPage, rule: str, is_all_day: bool
) -> None:
    EventFactory(parent=section, starts_at=EVENING, recurrence=rule, is_all_day=is_all_day)
    until = EVENING + timedelta(days=120)

    assert shown(client, until) == stored(until)


def series(section: SectionPage, **kwargs: Any) -> Any:
    """Return a weekly event, not published yet."""
    return EventFactory(
        parent=section,
        title="목공 모임",
        starts_at=EVENING,
        recurrence="FREQ=WEEKLY;COUNT=4",
        draft=True,
        **kwargs,
    )


def test_a_rest_and_a_move_are_shown_as_the_site_shows_them(
    client: Client, section: SectionPage
) -> None:
    page = series(section)
    week = timedelta(days=7)
    page.exceptions.create(starts_at=EVENING + week)
    page.exceptions.create(
        starts_at=EVENING + 2 * week,
        moves_to=EVENING + 2 * week + timedelta(days=1, hours=-3),
        note="회관 공사로 옮깁니다.",
    )
    page.save_revision().publish()

    until = EVENING + timedelta(days=60)

    assert days(client) == ["01", "16", "22"]
    assert shown(client, until) == stored(until)
    moved = next(each for each in calendar(client).walk("VEVENT") if "RECURRENCE-ID" in each)
    usual = next(each for each in calendar(client).walk("VEVENT") if "RRULE" in each)
    assert moved["UID"] == usual["UID"]
    assert moved["SEQUENCE"] == usual["SEQUENCE"]
    assert moved["RECURRENCE-ID"].dt == EVENING + 2 * week
    assert moved["RECURRENCE-ID"].params["TZID"] == "Asia/Seoul"
    assert moved["DTSTART"].dt == datetime(2026, 12, 16, 16, 0, tzinfo=SEOUL)
    assert moved["DTEND"].dt == datetime(2026, 12, 16, 18, 0, tzinfo=SEOUL)
    assert str(moved["DESCRIPTION"]).startswith("회관 공사로 옮깁니다.")
    assert "회관 공사" not in usual["DESCRIPTION"]


def test_a_moved_turn_ends_at_its_own_time(client: Client, section: SectionPage) -> None:
    page = series(section)
    third = EVENING + timedelta(days=14)
    page.exceptions.create(
        starts_at=third, moves_to=third, moves_until=third + timedelta(hours=3, minutes=30)
    )
    page.save_revision().publish()

    until = EVENING + timedelta(days=60)

    assert shown(client, until) == stored(until)
    moved = next(each for each in calendar(client).walk("VEVENT") if "RECURRENCE-ID" in each)
    assert moved["DTEND"].dt == datetime(2026, 12, 15, 22, 30, tzinfo=SEOUL)


def test_whole_days_move_as_days(client: Client, section: SectionPage) -> None:
    page = series(section, is_all_day=True)
    third = datetime(2026, 12, 15, tzinfo=SEOUL)
    page.exceptions.create(starts_at=third, moves_to=third + timedelta(days=2, hours=11))
    page.save_revision().publish()

    until = EVENING + timedelta(days=60)

    assert days(client) == ["01", "08", "17", "22"]
    assert shown(client, until) == stored(until)
    moved = next(each for each in calendar(client).walk("VEVENT") if "RECURRENCE-ID" in each)
    assert moved["RECURRENCE-ID"].to_ical() == b"20261215"


def test_what_is_no_turn_of_the_series_cannot_be_moved(
    client: Client, section: SectionPage
) -> None:
    page = series(section)
    page.exceptions.create(starts_at=EVENING + timedelta(days=1), moves_to=EVENING)
    page.save_revision().publish()

    assert days(client) == ["01", "08", "15", "22"]
    assert len(calendar(client).walk("VEVENT")) == 1
    document = client.get(f"/api/v1/events/{page.uuid}/").json()
    assert document["recurrence"]["moved"] == []


def test_a_night_is_on_both_of_its_days(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section, starts_at=EVENING, ends_at=EVENING + timedelta(hours=7))

    assert days(client) == ["01", "02"]
    (turn,) = shown(client, EVENING + timedelta(days=9))
    assert turn == (EVENING, datetime(2026, 12, 2, 2, 0, tzinfo=SEOUL))


def test_what_ends_at_midnight_is_not_on_the_next_day(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section, starts_at=EVENING, ends_at=EVENING + timedelta(hours=5))

    assert days(client) == ["01"]


@pytest.mark.parametrize("is_all_day", [False, True])
def test_three_days_are_shown_as_three(
    client: Client, section: SectionPage, is_all_day: bool
) -> None:
    EventFactory(
        parent=section,
        starts_at=EVENING,
        ends_at=EVENING + timedelta(days=2),
        is_all_day=is_all_day,
    )

    assert days(client) == ["01", "02", "03"]


def test_without_a_place_there_is_neither_location_nor_geo(
    client: Client, section: SectionPage
) -> None:
    EventFactory(parent=section, starts_at=EVENING, place_name="", point="")

    (event,) = calendar(client).walk("VEVENT")

    assert "LOCATION" not in event
    assert "GEO" not in event


def test_a_title_of_the_greatest_length_is_folded_between_characters(
    client: Client, section: SectionPage
) -> None:
    title = ("광한루에서 만나는 아주 긴 이름의 모임 🎉 " * 20)[:255].strip()
    EventFactory(parent=section, title=title, summary="줄마다 긴 요약입니다. " * 20)

    content = got(client, ADDRESS).content

    lines = content.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert all(line.decode("utf-8") is not None for line in lines)
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert event["SUMMARY"] == title


def test_an_address_with_any_filter_can_be_subscribed_to(
    client: Client, section: SectionPage
) -> None:
    starts_at = timezone.now() + timedelta(days=1)
    EventFactory(parent=section, title="목공교실", kind="course", starts_at=starts_at)
    EventFactory(parent=section, title="판소리마당", starts_at=starts_at)
    address = "/api/v1/events.ics?kind=course&section=culture-city&near=35.4029,127.3793"

    found: Any = Calendar.from_ical(got(client, address).content)

    assert [each["SUMMARY"] for each in found.walk("VEVENT")] == ["목공교실"]
    assert found["SOURCE"].startswith("http://testserver/api/v1/events.ics?kind=course&section=")
