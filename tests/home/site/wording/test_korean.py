"""Time in Korean."""

from datetime import UTC, date, datetime

import pytest

from home.site.wording.korean import CLOSE, Korean
from home.site.wording.rule import read_rule

SAY = Korean()


@pytest.mark.parametrize(
    ("hour", "minute", "said"),
    [
        (0, 0, "오전 0시"),
        (9, 5, "오전 9시 5분"),
        (12, 0, "낮 12시"),
        (12, 30, "낮 12시 30분"),
        (19, 0, "오후 7시"),
    ],
)
def test_a_time_of_day_is_said_as_people_say_it(hour: int, minute: int, said: str) -> None:
    assert SAY.clock(datetime(2026, 11, 24, hour, minute, tzinfo=UTC)).replace(CLOSE, " ") == said


def test_the_half_of_the_day_is_said_once_where_it_is_one() -> None:
    noon, one, two = (datetime(2026, 11, 24, hour, tzinfo=UTC) for hour in (12, 13, 14))
    assert SAY.clocks(one, two) == f"오후{CLOSE}1시 ~ 2시"
    assert SAY.clocks(noon, one) == f"낮{CLOSE}12시 ~ 오후{CLOSE}1시"


def test_a_day_is_said_with_its_weekday() -> None:
    assert SAY.day(date(2026, 11, 24), with_year=False) == "11월 24일(화)"
    assert SAY.day(date(2019, 7, 3), with_year=True) == "2019년 7월 3일(수)"


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=WEEKLY;COUNT=8", "매주, 모두 8번"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "2주마다 화·목요일"),
        ("FREQ=MONTHLY;BYDAY=2TU", "매달 둘째 화요일"),
        ("FREQ=MONTHLY;BYDAY=-1SA", "매달 마지막 토요일"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "매달 15일"),
        ("FREQ=DAILY;UNTIL=20271231T000000Z", "매일, 2027년 12월 31일(금)까지"),
    ],
)
def test_a_rule_is_said_in_a_few_words(rule: str, said: str) -> None:
    read = read_rule(rule)
    assert read is not None
    assert SAY.repetition(read) == said
