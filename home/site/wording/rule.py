"""A recurrence rule (RFC 5545, 3.3.10), as far as it can be said in a few words."""

import re
from dataclasses import dataclass
from datetime import date, datetime

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
SAYABLE = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "COUNT", "UNTIL", "WKST"}
BY_DAY = re.compile(r"(-1|\+?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")


@dataclass(frozen=True)
class Rule:
    """How something repeats.

    `days` are (which one of the month, or 0; day of the week from 0 for Monday); `month_day` is a
    day of the month from 1; `count` is how often in all, `until` the last possible day.
    """

    frequency: str
    interval: int = 1
    days: tuple[tuple[int, int], ...] = ()
    month_day: int | None = None
    count: int | None = None
    until: date | None = None


def read_rule(text: str) -> Rule | None:
    """Return the rule, or None where it says more than can be said in a few words."""
    parts = dict(part.split("=", 1) for part in text.upper().split(";") if "=" in part)
    if set(parts) - SAYABLE or parts.get("FREQ") not in FREQUENCIES:
        return None
    try:
        return Rule(
            frequency=parts["FREQ"],
            interval=int(parts.get("INTERVAL", "1")),
            days=tuple(read_day(each) for each in parts.get("BYDAY", "").split(",") if each),
            month_day=positive(parts["BYMONTHDAY"]) if "BYMONTHDAY" in parts else None,
            count=int(parts["COUNT"]) if "COUNT" in parts else None,
            until=read_until(parts["UNTIL"]) if "UNTIL" in parts else None,
        )
    except ValueError:
        return None


def read_day(text: str) -> tuple[int, int]:
    """Return (which one, day of the week) of a BYDAY value; raises ValueError."""
    found = BY_DAY.fullmatch(text)
    if found is None:
        raise ValueError("no day of the week")
    return int(found[1] or 0), DAYS.index(found[2])


def read_until(text: str) -> date:
    """Return the day of an UNTIL value; raises ValueError."""
    return datetime.strptime(text[:8], "%Y%m%d").date()  # noqa: DTZ007 (a day has no zone)


def positive(text: str) -> int:
    """Return a day of the month counted from its beginning; raises ValueError."""
    number = int(text)
    if number < 1:
        raise ValueError("counted from the end")
    return number
