"""The weekend that is or comes next."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from home.site.weekend import weekend

SEOUL = ZoneInfo("Asia/Seoul")


@pytest.mark.parametrize("day", [23, 25, 27])
def test_on_a_weekday_it_is_the_coming_one(day: int) -> None:
    begins, ends = weekend(datetime(2026, 11, day, 10, tzinfo=SEOUL))
    assert begins == datetime(2026, 11, 28, tzinfo=SEOUL)
    assert ends == datetime(2026, 11, 30, tzinfo=SEOUL)


def test_on_sunday_it_is_what_is_left_of_it() -> None:
    now = datetime(2026, 11, 29, 15, tzinfo=SEOUL)
    assert weekend(now) == (now, datetime(2026, 11, 30, tzinfo=SEOUL))


def test_the_citys_clock_counts() -> None:
    late_friday_in_utc = datetime(2026, 11, 27, 20, tzinfo=ZoneInfo("UTC"))
    assert weekend(late_friday_in_utc)[0] == late_friday_in_utc
