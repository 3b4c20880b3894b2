"""What was met, said and decided, by year."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from home.archive.years import Asked, Year, read_archive
from home.models import HomePage, SectionPage
from tests.factories.deliberation import (
    ConversationFactory,
    OutcomeFactory,
    ProposalFactory,
    RoundtableFactory,
)
from tests.factories.listings import EventFactory
from tests.factories.sections import SectionFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday")]
SEOUL = ZoneInfo("Asia/Seoul")


@pytest.fixture
def friday() -> Iterator[object]:
    with time_machine.travel("2026-11-27T12:00:00+09:00", tick=False) as now:
        yield now


def year_of(number: int, **asked: str) -> Year:
    years = read_archive(Asked(**asked), timezone.now()).years
    return next(each for each in years if each.number == number)


def event(section: SectionPage, day: str, **fields: object) -> None:
    begins = datetime.fromisoformat(day).replace(tzinfo=SEOUL)
    EventFactory(parent=section, starts_at=begins, ends_at=begins + timedelta(hours=1), **fields)


def test_turns_that_are_over_are_counted_by_the_citys_year(section: SectionPage) -> None:
    event(section, "2025-12-31T23:30", kind="course")
    event(section, "2026-01-01T00:30", recurrence="FREQ=DAILY;COUNT=3")
    event(section, "2026-03-01T10:00", status="cancelled")
    event(section, "2026-12-24T10:00")

    assert year_of(2025).met == 1
    found = year_of(2026)
    assert found.met == 3
    assert found.months[0] == ("2026-01", 3)
    assert [(figure.label, figure.number) for figure in found.kinds] == [("모임", 3)]


def test_records_proposals_and_outcomes_are_counted_by_their_own_day(section: SectionPage) -> None:
    ConversationFactory(parent=section, met_on=date(2026, 5, 1), participants_count=8)
    ConversationFactory(parent=section, met_on=date(2026, 6, 1), participants_count=None)
    RoundtableFactory(parent=section, held_on=date(2026, 7, 1), participants_count=30)
    ProposalFactory(parent=section, raised_on=date(2025, 7, 1))
    OutcomeFactory(parent=section, decided_on=date(2026, 8, 1))

    found = year_of(2026)
    numbers = {tally.name: tally.number for tally in found.tallies}
    expected = {"conversations": 2, "roundtables": 1, "proposals": 0, "outcomes": 1}
    assert expected.items() <= numbers.items()
    assert (found.people, found.counted, found.countable) == (38, 2, 3)
    stages = next(t.stages for t in year_of(2025).tallies if t.name == "proposals")
    assert sum(figure.number for figure in stages) == 1
    assert all(figure.label for figure in stages)


def test_what_has_no_day_is_in_no_year_and_said(client: Client, section: SectionPage) -> None:
    ConversationFactory(parent=section, met_on=None, met_on_precision="unknown")

    assert read_archive(Asked(), timezone.now()).undated == 1
    assert "언제인지 모르는 기록 1건" in client.get("/archive/").content.decode()


def test_a_section_and_a_topic_narrow_it(home: HomePage, section: SectionPage) -> None:
    other = SectionFactory(parent=home, title="다른 마당", slug="other")
    event(section, "2026-02-01T10:00", topics=["music"])
    event(other, "2026-02-01T10:00")
    ConversationFactory(parent=other, met_on=date(2026, 2, 1), topics=["music"])

    assert year_of(2026).met == 2
    assert year_of(2026, section="other").met == 1
    music = year_of(2026, topic="music")
    assert music.met == 1
    assert sum(tally.number for tally in music.tallies) == 1


def test_the_pages_take_few_queries_however_much_there_is(
    client: Client, section: SectionPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(6):
        event(section, f"2026-0{number + 1}-01T10:00", recurrence="FREQ=DAILY;COUNT=5")
        ConversationFactory(
            parent=section, title=f"기록 {number}", met_on=date(2026, number + 1, 3)
        )
    client.get("/archive/")

    for address in ("/archive/", "/archive/2026/"):
        with django_assert_max_num_queries(6):
            shown = client.get(address).content.decode()
        assert "세지 못한 것" in shown
    assert "기록 5" in shown
    assert "/calendar/?month=2026-01" in shown


def test_what_has_changed_is_counted_anew(client: Client, section: SectionPage) -> None:
    client.get("/archive/")
    ConversationFactory(parent=section, title="새 기록", met_on=date(2026, 2, 1))
    assert "새 기록" in client.get("/archive/2026/").content.decode()


@pytest.mark.parametrize("address", ["/archive/1900/", "/archive/99999999999999999999/"])
def test_a_year_without_anything_is_not_there_and_leads_on(
    client: Client, home: HomePage, address: str
) -> None:
    response = client.get(address)
    assert response.status_code == 404
    assert "/archive/" in response.content.decode()


def test_an_unknown_filter_is_left_out(client: Client, home: HomePage) -> None:
    shown = client.get("/archive/?section=nowhere&topic=%00").content.decode()
    assert "알 수 없는 값이" in shown
