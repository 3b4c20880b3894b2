"""Reading one date: nothing is guessed without saying so."""

import re
from datetime import date

from django.utils.translation import gettext as _

from deliberation.date_precision import DatePrecision
from deliberation.importing.characters import plain
from deliberation.importing.dates import notations
from deliberation.importing.dates.excel import read_serial
from deliberation.importing.dates.ranges import without_end
from deliberation.importing.dates.reading import Reading
from deliberation.importing.dates.times import read_time
from deliberation.importing.dates.years import date_or_none, infer_year
from deliberation.models.flags import FlagReason


def read_date(
    raw: str, published_on: date | None, field: str = "met_on", time_field: str = "met_at_time"
) -> Reading:
    """Return what is known of the date in `raw`, which is not empty.

    `published_on` is when the record was first published, if that is known for certain.
    """
    reading = Reading(raw, field, time_field)
    text = without_end(plain(raw), reading)
    serial = notations.EXCEL_SERIAL.fullmatch(text)
    if serial is not None:
        read_serial(serial, reading)
    elif not read_day(text, published_on, reading):
        reading.doubt(FlagReason.UNREADABLE, _("날짜를 읽지 못했습니다. 언제인지 적어 주세요."))
    if reading.on and published_on and reading.on > published_on:
        note = _("실린 날(%s)보다 뒤입니다. 날짜를 확인해 주세요.") % published_on
        reading.doubt(FlagReason.INFERRED, note)
    if reading.on is None:
        kept = [each for each in reading.findings if each.reason == FlagReason.UNREADABLE]
        reading.findings = [each for each in kept if each.field == field]
    return reading


def read_day(text: str, published_on: date | None, reading: Reading) -> bool:
    """Try each notation on the beginning of `text`; tell whether one fits."""
    for pattern in (notations.COMPACT, notations.FULL, notations.TWO_DIGIT_YEAR):
        match = pattern.match(text)
        if match is not None:
            whole_date(match, text[match.end() :], reading)
            return True
    match = notations.MONTH_ONLY.match(text) or notations.YEAR_ONLY.match(text)
    if match is not None:
        return part_of_date(match, text[match.end() :], reading)
    match = notations.YEARLESS.match(text)
    if match is None:
        return False
    weekday, rest = notations.weekday_at(text[match.end() :])
    infer_year(*notations.numbers(match), weekday, published_on, reading)
    read_rest(rest, reading)
    return True


def whole_date(match: re.Match[str], rest: str, reading: Reading) -> None:
    """Take year, month and day; a year of two digits is of this century, to be confirmed."""
    is_short = len(match["year"]) == 2
    year = int(match["year"]) + (2000 if is_short else 0)
    found = date_or_none(year, *notations.numbers(match))
    if found is None:
        reading.doubt(FlagReason.UNREADABLE, _("달력에 없는 날짜입니다. 날짜를 적어 주세요."))
        return
    reading.take(found)
    if is_short:
        note = _("연도가 두 자리라 %d년으로 적었습니다. 맞는지 확인해 주세요.") % year
        reading.doubt(FlagReason.INFERRED, note)
    weekday, rest = notations.weekday_at(rest)
    if weekday not in (None, found.weekday()):
        note = _("%(date)s은(는) %(weekday)s요일이라 적힌 요일과 다릅니다. 날짜를 확인해 주세요.")
        words = {"date": found, "weekday": notations.WEEKDAYS[found.weekday()]}
        reading.doubt(FlagReason.INFERRED, note % words)
    read_rest(rest, reading)


def part_of_date(match: re.Match[str], rest: str, reading: Reading) -> bool:
    """Take a month or a year alone; words may follow ("7월 말"), further numbers may not."""
    month = match.groupdict().get("month")
    found = date_or_none(int(match["year"]), int(month or 1), 1)
    words = rest.strip()
    if found is None or re.search(r"^\W|\d", words):
        return False
    reading.take(found, DatePrecision.MONTH if month else DatePrecision.YEAR)
    if words:
        note = _("‘%s’은(는) 읽지 못했습니다. 더 아는 날짜가 있으면 적어 주세요.") % words
        reading.doubt(FlagReason.UNREADABLE, note)
    return True


def read_rest(rest: str, reading: Reading) -> None:
    """Read what follows a date that was understood."""
    if rest and reading.on is not None:
        read_time(rest, reading)
