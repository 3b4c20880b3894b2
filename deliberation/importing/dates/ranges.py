"""Meetings of several days or hours: the beginning is what a record holds."""

import re

from django.utils.translation import gettext as _

from deliberation.importing.dates.notations import FULL, TWO_DIGIT_YEAR, YEARLESS, weekday_at
from deliberation.importing.dates.reading import Reading
from deliberation.importing.dates.times import TIME
from deliberation.models.flags import FlagReason

# A dash without spaces parts a range only where it cannot be part of one date.
_BETWEEN = re.compile(
    r"\s*~\s*|\s+-+\s+|\s*부터\s*"
    r"|(?<=\.\d)-|(?<=\.\d\d)-|(?<=[시일분)])-|(?<=:\d\d)-|(?<=\d{4}-\d\d-\d\d)-"
)
_DAY_ALONE = re.compile(r"\d{1,2}\s*일?")
_WORDS_AFTER = re.compile(r"\s*까지$")


def without_end(text: str, reading: Reading) -> str:
    """Return the beginning of a range; the end of a day's range is flagged, that of a time is not.

    A record has no field for when a meeting ended; the raw text keeps it.
    """
    parts = _BETWEEN.split(text, maxsplit=1)
    if len(parts) == 1:
        return text
    start, end = parts[0], _WORDS_AFTER.sub("", parts[1])
    if TIME.search(start) and TIME.fullmatch(end):
        return start
    if is_day(start) and is_day(end):
        note = _("여러 날(%s)이라 첫날만 적었습니다. 맞는지 확인해 주세요.")
        reading.doubt(FlagReason.INFERRED, note % text)
        return start
    return text


def is_day(text: str) -> bool:
    """Tell whether `text` is a date, a day of the month, or either with a weekday."""
    for pattern in (FULL, TWO_DIGIT_YEAR, YEARLESS, _DAY_ALONE):
        match = pattern.match(text)
        if match is not None and weekday_at(text[match.end() :])[1] == "":
            return True
    return False
