"""Recurring events keep to the clock of their place."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError

from listings.recurrence import MOST_OCCURRENCES, Occurrence, occurrences, validate_rule

SEOUL = ZoneInfo("Asia/Seoul")
FIRST = Occurrence(
    datetime(2026, 12, 1, 19, 0, tzinfo=SEOUL), datetime(2026, 12, 1, 21, 0, tzinfo=SEOUL)
)
FAR = datetime(2030, 1, 1, tzinfo=SEOUL)


def days(rule: str, excepted: tuple[datetime, ...] = (), until: datetime = FAR) -> list[str]:
    """Return the days on which a rule takes place."""
    return [
        f"{each.starts_at:%m-%d %H:%M}" for each in occurrences(FIRST, rule, excepted, SEOUL, until)
    ]


def test_without_a_rule_it_takes_place_once() -> None:
    assert days("") == ["12-01 19:00"]


def test_a_weekly_rule_counts() -> None:
    assert days("FREQ=WEEKLY;COUNT=3") == ["12-01 19:00", "12-08 19:00", "12-15 19:00"]


def test_an_end_given_in_utc_is_read() -> None:
    assert days("FREQ=WEEKLY;UNTIL=20261209T000000Z") == ["12-01 19:00", "12-08 19:00"]


def test_the_second_tuesday_of_each_month() -> None:
    assert days("FREQ=MONTHLY;BYDAY=2TU;COUNT=2") == ["12-01 19:00", "12-08 19:00", "01-12 19:00"]


def test_excepted_times_are_left_out_whatever_zone_names_them() -> None:
    excepted = datetime(2026, 12, 8, 10, 0, tzinfo=UTC)

    assert days("FREQ=WEEKLY;COUNT=3", (excepted,)) == ["12-01 19:00", "12-15 19:00"]


def test_an_endless_rule_ends_at_the_horizon() -> None:
    until = datetime(2026, 12, 20, tzinfo=SEOUL)

    assert len(days("FREQ=DAILY", until=until)) == 19


def test_no_rule_gives_more_than_the_most() -> None:
    assert len(days("FREQ=DAILY")) == MOST_OCCURRENCES


def test_each_time_is_as_long_as_the_first() -> None:
    found = list(occurrences(FIRST, "FREQ=WEEKLY;COUNT=2", (), SEOUL, FAR))

    assert {each.ends_at - each.starts_at for each in found} == {FIRST.ends_at - FIRST.starts_at}


@pytest.mark.parametrize(
    "rule",
    [
        "매주",
        "FREQ=HOURLY",
        "FREQ=SECONDLY;COUNT=100000000",
        "FREQ=WEEKLY;COUNT=x",
        "FREQ=WEEKLY;BYDAY=XX",
        "RRULE:FREQ=WEEKLY\nRRULE:FREQ=DAILY",
        "FREQ=WEEKLY;UNTIL=soon",
        "FREQ=WEEKLY;INTERVAL=0",
        "x" * 500,
    ],
)
def test_a_rule_that_cannot_be_read_is_refused_with_an_example(rule: str) -> None:
    with pytest.raises(ValidationError, match="FREQ=WEEKLY"):
        validate_rule(rule)


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY", "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20271231T000000Z"])
def test_a_usual_rule_is_taken(rule: str) -> None:
    validate_rule(rule)
