"""Words for days and weeks, counted from today."""

import re
from datetime import date, timedelta

from search.language.periods.period import Span, days

_DAYS = {
    "그저께": -2, "그제": -2, "어제": -1, "오늘": 0, "내일": 1, "모레": 2, "내일모레": 2, "글피": 3,
}  # fmt: skip
_COUNTED = {"하루": 1, "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "일주일": 7, "보름": 15}
_WEEKS = {"지난": -1, "저번": -1, "이번": 0, "금": 0, "다음": 1, "담": 1, "다다음": 2}
_WEEKDAYS = "월화수목금토일"
_SATURDAY = 5


def relative_day(match: re.Match[str], today: date) -> Span:
    """오늘, 내일, 모레."""
    return days(today + timedelta(days=_DAYS["".join(match["day"].split())]))


def counted_days(match: re.Match[str], today: date) -> Span:
    """사흘 뒤, 3일 전, 2주 후."""
    number = int(match["number"] or 0) * (7 if match["unit"] == "주" else 1)
    apart = number or _COUNTED[match["counted"]]
    return days(today + timedelta(days=-apart if match["way"] == "전" else apart))


def week(match: re.Match[str], today: date) -> Span:
    """이번 주, 다음 주."""
    return days(_monday(match["week"], today), 7)


def weekday(match: re.Match[str], today: date) -> Span:
    """다음 주 토요일; without a week the next one there is, today included."""
    number = _WEEKDAYS.index(match["weekday"])
    if match["week"]:
        return days(_monday(match["week"], today) + timedelta(days=number))
    return days(today + timedelta(days=(number - today.weekday()) % 7))


def weekend(match: re.Match[str], today: date) -> Span:
    """이번 주말, 다음 주말; 주말 alone is the one that is or comes next."""
    return days(_monday(match["week"] or "이번", today) + timedelta(days=_SATURDAY), 2)


def _monday(week_word: str, today: date) -> date:
    return today + timedelta(days=7 * _WEEKS[week_word] - today.weekday())


_WEEK = r"(?P<week>다다음|다음|이번|지난|저번|담)"
DAYS = (
    (re.compile(rf"(?:{_WEEK} ?)?(?:주 ?)?주말"), weekend),
    (re.compile(rf"(?:{_WEEK} ?(?:주 ?)?)?(?P<weekday>[{_WEEKDAYS}])요일"), weekday),
    (re.compile(r"(?P<week>금)주"), week),
    (re.compile(rf"{_WEEK} ?주"), week),
    (re.compile("(?P<day>내일 ?모레|그저께|그제|어제|오늘|내일|모레|글피)"), relative_day),
    (
        re.compile(
            f"(?:(?P<number>[1-9][0-9]?) ?(?P<unit>일|주)|(?P<counted>{'|'.join(_COUNTED)}))"
            " ?(?P<way>전|뒤|후)"
        ),
        counted_days,
    ),
)
