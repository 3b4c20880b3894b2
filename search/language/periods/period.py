"""A time that a question asks for."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Seoul")
Span = tuple[datetime, datetime]


@dataclass(frozen=True)
class Period:
    """From when until before when, the words that said so, and the words that are left."""

    start: datetime
    end: datetime
    phrase: str
    rest: str


def days(first: date, count: int = 1) -> Span:
    """Return whole days, from midnight until before midnight."""
    return midnight(first), midnight(first + timedelta(days=count))


def midnight(day: date) -> datetime:
    """Return when a day begins in Seoul."""
    return datetime.combine(day, time(), ZONE)
