"""How dates are written: patterns for the beginning of a text that is already plain."""

import re

# The second 일 of "30일 일요일", and all of "28일요일" after a dot, belong to the weekday.
_MONTH_DAY = (
    r"(?P<month>\d{1,2})"
    r"(?:\s*월\s*(?P<day_korean>\d{1,2})(?:\s*일(?!요일))?"
    r"|\s*[./-]\s*(?P<day_dotted>\d{1,2})(?:일(?!요일))?)"
    r"(?!\d)\.?"
)
_BETWEEN = r"(?:\s*년\s*|\s*[./-]\s*)"

COMPACT = re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day_dotted>\d{2})(?P<day_korean>)(?!\d)")
FULL = re.compile(rf"(?P<year>\d{{4}}){_BETWEEN}{_MONTH_DAY}")
TWO_DIGIT_YEAR = re.compile(rf"['`´‘’]?(?P<year>\d{{2}}){_BETWEEN}{_MONTH_DAY}")
MONTH_ONLY = re.compile(rf"(?P<year>\d{{4}}){_BETWEEN}(?P<month>\d{{1,2}})(?!\d)\s*월?\.?")
YEAR_ONLY = re.compile(r"(?P<year>\d{4})(?!\d)\s*년?\.?")
YEARLESS = re.compile(_MONTH_DAY)
EXCEL_SERIAL = re.compile(r"(?P<days>[345]\d{4})(?P<fraction>\.\d+)?")

WEEKDAY = re.compile(
    r"\s*(?:[(\[]\s*(?P<inside>[월화수목금토일])(?:요일)?\s*[)\]]"
    r"|(?P<bare>[월화수목금토일])(?:요일)?(?=[\s,]|$))"
)
WEEKDAYS = "월화수목금토일"


def weekday_at(text: str) -> tuple[int | None, str]:
    """Return the weekday (Monday is 0) at the beginning of `text`, and what follows it."""
    match = WEEKDAY.match(text)
    if match is None:
        return None, text.strip(" ,")
    letter = match["inside"] or match["bare"]
    return WEEKDAYS.index(letter), text[match.end() :].strip(" ,")


def numbers(match: re.Match[str]) -> tuple[int, int]:
    """Return month and day of a match that has both."""
    return int(match["month"]), int(match["day_korean"] or match["day_dotted"])
