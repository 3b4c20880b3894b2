"""Dates whose year is short or missing."""

from datetime import date

from django.utils.translation import gettext as _

from deliberation.importing.dates.notations import WEEKDAYS
from deliberation.importing.dates.reading import Reading
from deliberation.models.flags import FlagReason


def date_or_none(year: int, month: int, day: int) -> date | None:
    """Return the date, or None where the calendar has no such day or the year is absurd."""
    if not 1900 <= year <= 2100:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def last_before(published_on: date, month: int, day: int) -> date | None:
    """Return the last such day up to `published_on`, at most a year back."""
    for year in (published_on.year, published_on.year - 1):
        found = date_or_none(year, month, day)
        if found is not None and found <= published_on:
            return found
    return None


def infer_year(
    month: int, day: int, weekday: int | None, published_on: date | None, reading: Reading
) -> None:
    """Fill in the year where two things agree on it: the day it was published, and the weekday.

    With only one of them the date stays empty; the note says what it might have been.
    """
    if published_on is None:
        note = _("연도가 없습니다. 언제인지 확인해 날짜를 적어 주세요.")
        reading.doubt(FlagReason.UNREADABLE, note)
        return
    found = last_before(published_on, month, day)
    if found is None:
        reading.doubt(FlagReason.UNREADABLE, _("달력에 없는 날짜입니다. 날짜를 적어 주세요."))
    elif weekday is None:
        note = _("연도가 없습니다. 실린 날로 보면 %s 같으니 확인해 적어 주세요.")
        reading.doubt(FlagReason.UNREADABLE, note % found)
    elif weekday != found.weekday():
        note = _(
            "연도가 없고, %(date)s은(는) %(weekday)s요일이라 맞지 않습니다. 날짜를 적어 주세요."
        )
        words = {"date": found, "weekday": WEEKDAYS[found.weekday()]}
        reading.doubt(FlagReason.UNREADABLE, note % words)
    else:
        reading.take(found)
        note = _("연도가 없어 실린 날과 요일에 맞는 %s(으)로 적었습니다. 맞는지 확인해 주세요.")
        reading.doubt(FlagReason.INFERRED, note % found)
