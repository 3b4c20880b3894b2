"""Words for months and years, and dates."""

import re
from datetime import date

from search.language.periods.period import Span, days, midnight

_MONTHS = {"지난": -1, "저번": -1, "이번": 0, "이": 0, "다음": 1, "담": 1, "다다음": 2}
_YEARS = {"재작년": -2, "작년": -1, "지난해": -1, "올해": 0, "금년": 0, "내년": 1, "다음 해": 1}


def relative_month(match: re.Match[str], today: date) -> Span:
    """이번 달, 다음 달."""
    return _month(today.year, today.month + _MONTHS[match["month"]])


def month(match: re.Match[str], today: date) -> Span:
    """10월, 내년 3월, 2026년 10월; without a year the nearest one."""
    number = int(match["number"])
    return _month(_year(match, today, number), number)


def month_day(match: re.Match[str], today: date) -> Span | None:
    """10월 3일, 2026-10-03, 10/3."""
    number = int(match["number"])
    try:
        return days(date(_year(match, today, number), number, int(match["day"])))
    except ValueError:
        return None


def year(match: re.Match[str], today: date) -> Span:
    """올해, 2025년."""
    number = _year(match, today, today.month)
    return midnight(date(number, 1, 1)), midnight(date(number + 1, 1, 1))


def _year(match: re.Match[str], today: date, number: int) -> int:
    if match["digits"]:
        return int(match["digits"])
    if match["word"]:
        return today.year + _YEARS[match["word"]]
    return min(
        (today.year + by for by in (0, 1, -1)),
        key=lambda each: abs((each - today.year) * 12 + number - today.month),
    )


def _month(in_year: int, number: int) -> Span:
    """Return a month, whose number may lie before January or after December."""
    in_year, number = in_year + (number - 1) // 12, (number - 1) % 12 + 1
    following = date(in_year + number // 12, number % 12 + 1, 1)
    return midnight(date(in_year, number, 1)), midnight(following)


_IN_YEAR = r"(?P<digits>(?:19|20)[0-9]{2}) ?년|(?P<word>재작년|작년|지난해|올해|금년|내년|다음 해)"
_NUMBER = "(?P<number>1[0-2]|0?[1-9])"
_DAY = "(?P<day>3[01]|[12][0-9]|0?[1-9])"
MONTHS = (
    (re.compile(rf"(?:(?:{_IN_YEAR}) ?)?{_NUMBER} ?월 ?{_DAY} ?일"), month_day),
    (re.compile(rf"(?P<digits>(?:19|20)[0-9]{{2}})[-./]{_NUMBER}[-./]{_DAY}(?P<word>)"), month_day),
    (re.compile(rf"(?P<digits>)(?P<word>){_NUMBER}/{_DAY}"), month_day),
    (re.compile(rf"(?:(?:{_IN_YEAR}) ?)?{_NUMBER} ?월(?:달)?"), month),
    (re.compile("(?P<month>다다음|다음|이번|지난|저번|담|이) ?달"), relative_month),
    (re.compile(_IN_YEAR), year),
)
