from datetime import UTC, datetime, timedelta

import pytest

from search.language.periods import find_period
from search.language.periods.period import ZONE

FRIDAY = datetime(2026, 11, 27, 10, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("text", "start", "end", "rest"),
    [
        ("오늘", "2026-11-27", "2026-11-28", ""),
        ("오늘의 행사", "2026-11-27", "2026-11-28", "행사"),
        ("오늘 밤 공연", "2026-11-27T19", "2026-11-28", "공연"),
        ("내일 저녁", "2026-11-28T17", "2026-11-28T22", ""),
        ("내일저녁 음악회", "2026-11-28T17", "2026-11-28T22", "음악회"),
        ("모레", "2026-11-29", "2026-11-30", ""),
        ("내일모레", "2026-11-29", "2026-11-30", ""),
        ("어제", "2026-11-26", "2026-11-27", ""),
        ("사흘 뒤", "2026-11-30", "2026-12-01", ""),
        ("2주 후 모임", "2026-12-11", "2026-12-12", "모임"),
        ("3일 전", "2026-11-24", "2026-11-25", ""),
        ("이번 주", "2026-11-23", "2026-11-30", ""),
        ("금주 일정", "2026-11-23", "2026-11-30", "일정"),
        ("다음주에", "2026-11-30", "2026-12-07", ""),
        ("이번 주말", "2026-11-28", "2026-11-30", ""),
        ("주말 공연", "2026-11-28", "2026-11-30", "공연"),
        ("공연 이번주말", "2026-11-28", "2026-11-30", "공연"),
        ("다음 주말 장터", "2026-12-05", "2026-12-07", "장터"),
        ("다음 주 주말", "2026-12-05", "2026-12-07", ""),
        ("지난 주말", "2026-11-21", "2026-11-23", ""),
        ("토요일", "2026-11-28", "2026-11-29", ""),
        ("금요일", "2026-11-27", "2026-11-28", ""),
        ("목요일", "2026-12-03", "2026-12-04", ""),
        ("다음 주 토요일", "2026-12-05", "2026-12-06", ""),
        ("이번주 토요일 저녁 음악회", "2026-11-28T17", "2026-11-28T22", "음악회"),
        ("이번 달", "2026-11-01", "2026-12-01", ""),
        ("다음 달 강좌", "2026-12-01", "2027-01-01", "강좌"),
        ("다다음 달", "2027-01-01", "2027-02-01", ""),
        ("지난달 회의록", "2026-10-01", "2026-11-01", "회의록"),
        ("10월", "2026-10-01", "2026-11-01", ""),
        ("3월에 강좌", "2027-03-01", "2027-04-01", "강좌"),
        ("2025년 10월 축제", "2025-10-01", "2025-11-01", "축제"),
        ("내년 3월", "2027-03-01", "2027-04-01", ""),
        ("12월 24일", "2026-12-24", "2026-12-25", ""),
        ("2026-12-03", "2026-12-03", "2026-12-04", ""),
        ("12/3 모임", "2026-12-03", "2026-12-04", "모임"),
        ("올해 제안", "2026-01-01", "2027-01-01", "제안"),
        ("작년", "2025-01-01", "2026-01-01", ""),
        ("2024년", "2024-01-01", "2025-01-01", ""),
    ],
)
def test_words_that_mean_a_time(text: str, start: str, end: str, rest: str) -> None:
    period = find_period(text, FRIDAY)
    assert period is not None
    assert (period.start, period.end) == (_moment(start), _moment(end))
    assert period.rest == rest


@pytest.mark.parametrize(
    "text",
    [
        "주말농장", "내일배움카드", "오늘도서관", "저녁 산책", "가을 음악회", "매주토요일반",
        "13월", "1월호", "3.1운동", "남원", "", "다음",
    ],
)  # fmt: skip
def test_words_that_only_look_like_a_time(text: str) -> None:
    assert find_period(text, FRIDAY) is None


def test_a_day_that_does_not_exist_is_only_its_month() -> None:
    period = find_period("2월 30일", FRIDAY)
    assert period is not None
    assert (period.phrase, period.rest) == ("2월", "30일")


@pytest.mark.parametrize("day", range(7))
def test_the_weekend_of_any_day_of_a_week_is_the_same(day: int) -> None:
    period = find_period("이번 주말", FRIDAY - timedelta(days=4) + timedelta(days=day))
    assert period is not None
    assert period.start == _moment("2026-11-28")


def test_days_are_counted_by_the_clock_of_the_city() -> None:
    # Half past eleven at night in London is the next morning in Namwon.
    period = find_period("오늘", datetime(2026, 11, 26, 23, 30, tzinfo=UTC))
    assert period is not None
    assert period.start == _moment("2026-11-27")


def test_the_words_that_said_so_are_kept() -> None:
    period = find_period("이번 주말에 공연", FRIDAY)
    assert period is not None
    assert period.phrase == "이번 주말에"


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text if "T" not in text else f"{text}:00").replace(tzinfo=ZONE)
