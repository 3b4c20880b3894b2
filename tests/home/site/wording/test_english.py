"""Time in English."""

from datetime import UTC, date, datetime

import pytest

from home.site.wording.english import CLOSE, English
from home.site.wording.rule import read_rule

SAY = English()


@pytest.mark.parametrize(
    ("hour", "minute", "said"),
    [(0, 0, "12 am"), (9, 5, "9:05 am"), (12, 0, "12 pm"), (19, 30, "7:30 pm")],
)
def test_a_time_of_day_is_said_on_the_twelve_hour_clock(hour: int, minute: int, said: str) -> None:
    assert SAY.clock(datetime(2026, 11, 24, hour, minute, tzinfo=UTC)).replace(CLOSE, " ") == said


def test_a_day_is_said_the_british_way() -> None:
    assert SAY.day(date(2026, 11, 24), with_year=False) == "Tue 24 November"
    assert SAY.month(date(2019, 7, 1)) == "July 2019"


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=WEEKLY;COUNT=8", "Every week, 8 times"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "Every 2 weeks on Tuesday and Thursday"),
        ("FREQ=MONTHLY;BYDAY=2TU", "Every month on the second Tuesday"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "Every month on day 15"),
    ],
)
def test_a_rule_is_said_in_a_few_words(rule: str, said: str) -> None:
    read = read_rule(rule)
    assert read is not None
    assert SAY.repetition(read) == said
