"""Courses: on which days of the week, from when to when."""

import re
from typing import Any

from delivery.opendata.mapping import Mapped, Values, Written
from delivery.opendata.moments import at, read_clock, read_day
from delivery.opendata.spans import ONE_DAY, PATHS, read_hours, span_of, written_hours

DAYS = {"MO": "월", "TU": "화", "WE": "수", "TH": "목", "FR": "금", "SA": "토", "SU": "일"}
CODES = tuple(DAYS)
PLAIN = {"FREQ", "INTERVAL", "BYDAY", "COUNT", "UNTIL", "WKST"}
WORDS = {"매일": CODES, "평일": CODES[:5], "주말": CODES[5:]}
BETWEEN = "+"
LETTERS = "".join(DAYS.values())
NOISE = re.compile(r"매주|요일|\s")
RANGE = re.compile(rf"([{LETTERS}])[~∼\-–]([{LETTERS}])")
BETWEEN_DAYS = re.compile(r"[+,·/、및]")


def weekly_hours(begin: str, end: str, opens: str, closes: str, on: str) -> Mapped:
    """Map the days, the hours and the days of the week; a plain weekly rule is read of them."""
    return Mapped((begin, end, opens, closes, on), PATHS, written, read)


def weekdays_of(rule: str, first: str) -> tuple[str, ...]:
    """Return the days of a plain rule (every day, every week), none of a more involved one."""
    parts = dict(part.split("=", 1) for part in rule.upper().split(";") if "=" in part)
    if set(parts) - PLAIN or parts.get("INTERVAL", "1") != "1":
        return ()
    if parts["FREQ"] == "DAILY" and "BYDAY" not in parts:
        return CODES
    named = parts.get("BYDAY", first).split(",")
    if parts["FREQ"] != "WEEKLY" or not set(named) <= set(CODES):
        return ()
    return tuple(code for code in CODES if code in named)


def written(values: Values) -> Written:
    """Return days, hours, and days of the week where they say all of the rule."""
    if values[0] is None:
        return *written_hours(values), ""
    begins, ends, _, recurrence = span_of(values)
    first = CODES[begins.weekday()]
    if recurrence:
        codes = weekdays_of(recurrence["rule"], first)
    else:
        codes = (first,) if ends.date() == begins.date() else ()
    return (*written_hours(values), BETWEEN.join(DAYS[code] for code in codes))


def read(texts: Written) -> Values:
    """Return the first turn and a weekly rule, or the whole span where no day of a week is told."""
    begins, ends, is_all_day, _ = read_hours(texts[:4])
    first, last = read_day(texts[0]), read_day(texts[1])
    codes = read_weekdays(texts[4])
    opens, closes = read_clock(texts[2]), read_clock(texts[3])
    if first is None or opens is None or not codes or first == last:
        return begins, ends, is_all_day, None
    while CODES[first.weekday()] not in codes:
        first += ONE_DAY
    rule = f"FREQ=WEEKLY;BYDAY={','.join(codes)}"
    if last is not None:
        rule += f";UNTIL={last:%Y%m%d}T235959"
    recurrence: dict[str, Any] = {"rule": rule, "except_starts_at": []}
    return at(first, opens), at(first, closes if closes is not None else opens), False, recurrence


def read_weekdays(text: str) -> tuple[str, ...]:
    """Return the days of the week that a text names, in their order; none where it says more."""
    words = NOISE.sub("", text)
    if words in WORDS:
        return WORDS[words]
    if found := RANGE.fullmatch(words):
        first, last = (LETTERS.index(letter) for letter in found.groups())
        return CODES[first : last + 1]
    letters = BETWEEN_DAYS.sub("", words)
    if not letters or set(letters) - set(LETTERS):
        return ()
    return tuple(code for code in CODES if DAYS[code] in letters)
