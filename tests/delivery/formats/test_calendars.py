"""Calendars, read back as a calendar program reads them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrule, rruleset, rrulestr
from django.test import Client
from django.utils import timezone
from icalendar import Calendar

from delivery.models import Publication, PublicationOccurrence
from delivery.publishing.rows import AHEAD
from home.models import SectionPage
from tests.delivery.formats.asking import WEIRD, got
from tests.factories.deliberation import HearingFactory
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db
SEOUL = ZoneInfo("Asia/Seoul")
EVENING = datetime(2026, 12, 1, 19, 0, tzinfo=SEOUL)  # a Tuesday


def calendar(client: Client, address: str = "/api/v1/events.ics?from=2020-01-01") -> Any:
    """Return the calendar at an address, parsed strictly."""
    parsed = Calendar.from_ical(got(client, address).content)
    assert not [each for each in parsed.walk() if getattr(each, "errors", None)]
    return parsed


def only_event(client: Client, address: str = "/api/v1/events.ics?from=2020-01-01") -> Any:
    """Return the one event of a calendar."""
    (event,) = calendar(client, address).walk("VEVENT")
    return event


def as_moment(value: date) -> datetime:
    """Return a time of a calendar; a date is the midnight in Seoul at which it begins."""
    if isinstance(value, datetime):
        return value
    return datetime(value.year, value.month, value.day, tzinfo=SEOUL)


def listed(event: Any, name: str) -> list[datetime]:
    """Return all times of a property that may stand several times."""
    found = event.get(name, [])
    lines = found if isinstance(found, list) else [found]
    return [as_moment(each.dt) for line in lines for each in line.dts]


def turns(event: Any, until: datetime) -> Iterator[datetime]:
    """Yield the turns of an event as RFC 5545 has them, by another reader's arithmetic."""
    begins = as_moment(event["DTSTART"].dt)
    every = rruleset()
    every.rdate(begins)
    if "RRULE" in event:
        rule = event["RRULE"].to_ical().decode()
        if not isinstance(event["DTSTART"].dt, datetime) and "UNTIL" in event["RRULE"]:
            (last,) = event["RRULE"]["UNTIL"]
            rule = rule.replace(
                f"{last:%Y%m%d}", f"{as_moment(last).astimezone(UTC):%Y%m%dT%H%M%SZ}"
            )
        read = rrulestr(rule, dtstart=begins)
        assert isinstance(read, rrule)
        every.rrule(read)
    for each in listed(event, "RDATE"):
        every.rdate(each)
    for each in listed(event, "EXDATE"):
        every.exdate(each)
    for each in every:
        if each >= until:
            return
        yield each


@pytest.mark.parametrize("zone", ["Asia/Seoul", "UTC"])
@pytest.mark.parametrize("is_all_day", [False, True])
@pytest.mark.parametrize(
    "rule",
    [
        "",
        "FREQ=WEEKLY;COUNT=8",
        "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=9",
        "FREQ=DAILY;INTERVAL=3;UNTIL=20270110T190000Z",
        "FREQ=WEEKLY;UNTIL=20270112",
        "FREQ=MONTHLY;BYDAY=2TU;COUNT=5",
        "FREQ=MONTHLY;BYDAY=-1SA;UNTIL=20271231T000000Z",
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2",
        "FREQ=YEARLY;BYEASTER=0;COUNT=2",
    ],
)
def test_a_series_has_the_turns_of_its_publication(
    client: Client, section: SectionPage, rule: str, is_all_day: bool, zone: str
) -> None:
    begins = EVENING.astimezone(ZoneInfo(zone))
    page = EventFactory(
        parent=section,
        starts_at=begins,
        timezone=zone,
        is_all_day=is_all_day,
        recurrence=rule,
        draft=True,
    )
    third = list(page.occurrences(begins + timedelta(days=90)))[2:3]
    for each in third:
        page.exceptions.create(starts_at=each.starts_at)
    page.save_revision().publish()

    event = only_event(client)

    until = timezone.now() + AHEAD
    expected = PublicationOccurrence.objects.order_by("starts_at")
    if zone == "UTC" and is_all_day:
        got_days = [each.date() for each in turns(event, until)]
        assert got_days == [each.starts_at.date() for each in expected]
    else:
        assert list(turns(event, until)) == [each.starts_at for each in expected]
    begin, end = as_moment(event["DTSTART"].dt), as_moment(event["DTEND"].dt)
    lengths = {each.ends_at - each.starts_at for each in expected}
    assert lengths == {end - begin}


def test_an_event_says_all_that_a_calendar_shows(client: Client, section: SectionPage) -> None:
    page = EventFactory(
        parent=section,
        title="달빛 산책",
        starts_at=EVENING,
        address="전북 남원시 요천로 1447",
        topics=["craft", "walk"],
        status="cancelled",
        status_note="비가 옵니다.",
    )

    event = only_event(client)

    number = Publication.objects.get(uuid=page.uuid).number
    assert event["UID"] == f"{page.uuid}@testserver"
    assert event["SEQUENCE"] == number
    assert event["STATUS"] == "CANCELLED"
    assert event["SUMMARY"] == "달빛 산책"
    assert event["LOCATION"] == "광한루원, 전북 남원시 요천로 1447"
    assert event["GEO"].to_ical() == "35.4029;127.3793"
    assert event["URL"] == page.full_url
    assert set(event["CATEGORIES"].cats) == {"주제 craft", "주제 walk"}
    assert event["DESCRIPTION"] == f"{page.summary}\n비가 옵니다."
    assert event["DTSTART"].dt == EVENING
    assert event["DTSTART"].params["TZID"] == "Asia/Seoul"
    assert event["LAST-MODIFIED"].dt == page.last_published_at.replace(microsecond=0)


def test_a_change_is_a_later_sequence_of_the_same_event(
    client: Client, section: SectionPage
) -> None:
    page = EventFactory(parent=section)
    before = only_event(client)

    page.title = "새 이름"
    page.save_revision().publish()

    after = only_event(client)
    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]


def test_whole_days_are_dates_and_end_on_the_day_after(
    client: Client, section: SectionPage
) -> None:
    EventFactory(
        parent=section, is_all_day=True, starts_at=EVENING, ends_at=EVENING + timedelta(days=2)
    )

    event = only_event(client)

    assert event["DTSTART"].to_ical() == b"20261201"
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert event["DTEND"].to_ical() == b"20261204"


def test_the_calendar_has_its_name_its_zone_and_when_to_ask_again(
    client: Client, section: SectionPage
) -> None:
    EventFactory(parent=section, starts_at=EVENING)

    parsed = calendar(client)

    assert parsed["X-WR-CALNAME"] == "남원 모임·행사"
    assert parsed["METHOD"] == "PUBLISH"
    assert parsed["CALSCALE"] == "GREGORIAN"
    assert parsed["REFRESH-INTERVAL"].params["VALUE"] == "DURATION"
    assert [each["TZID"] for each in parsed.walk("VTIMEZONE")] == ["Asia/Seoul"]
    assert not parsed.get_missing_tzids()


def test_an_english_reader_gets_the_same_bytes(client: Client, section: SectionPage) -> None:
    HearingFactory(parent=section)
    korean = got(client, "/api/v1/hearings.ics").content

    client.cookies["django_language"] = "en"

    assert got(client, "/api/v1/hearings.ics").content == korean


def test_a_hearing_says_when_it_ends_and_until_when_opinions_are_taken(
    client: Client, section: SectionPage
) -> None:
    HearingFactory(
        parent=section,
        starts_at=EVENING,
        opinions_until=datetime(2026, 12, 8, 18, 0, tzinfo=SEOUL),
        opinion_email="park@example.org",
    )

    event = only_event(client, "/api/v1/hearings.ics?from=2020-01-01")

    assert "마치는 때: 2026년 12월 1일 21:00" in event["DESCRIPTION"]
    assert "의견 마감: 2026년 12월 8일 18:00" in event["DESCRIPTION"]
    assert "park@example.org" in event["DESCRIPTION"]
    assert event["DTEND"].dt == EVENING + timedelta(hours=2)


@pytest.mark.parametrize("title", WEIRD)
def test_no_title_breaks_the_calendar(client: Client, section: SectionPage, title: str) -> None:
    EventFactory(parent=section, title=title, place_name=title)

    response = got(client, "/api/v1/events.ics")

    lines = response.content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert not any(byte < 32 and byte != 9 for line in lines for byte in line)
    letters = [each for each in title if each.isalnum()]
    event: Any = Calendar.from_ical(response.content).walk("VEVENT")[0]
    assert [each for each in event["SUMMARY"] if each.isalnum()] == letters
    assert [each for each in event["LOCATION"] if each.isalnum()] == letters
