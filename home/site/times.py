"""The times of a document, as readers are told them.

A document's times are RFC 3339 texts; each is said in the zone it was written in.
"""

from datetime import date, datetime, timedelta

from django.utils import timezone

from home.site.wording import wording


def read_moment(text: str) -> datetime:
    """Return a moment of a document; raises ValueError where it is none."""
    moment = datetime.fromisoformat(text)
    return timezone.make_aware(moment) if timezone.is_naive(moment) else moment


def is_other_year(day: date) -> bool:
    """Tell whether a day has to be said with its year."""
    return day.year != timezone.localdate().year


def say_moment(moment: datetime) -> str:
    """Say a day and a time of day, with the year where it is not this one."""
    return wording().moment(moment, with_year=is_other_year(moment.date()))


def say_day(day: date) -> str:
    """Say a day, with the year where it is not this one."""
    return wording().day(day, with_year=is_other_year(day))


def say_span(begins: datetime, ends: datetime, *, is_all_day: bool) -> str:
    """Say from when to when; whole days end at the midnight after them."""
    ends = ends.astimezone(begins.tzinfo)
    if is_all_day:
        last = (ends - timedelta(microseconds=1)).date()
        first = begins.date()
        return say_day(first) if last <= first else wording().span(say_day(first), say_day(last))
    if ends <= begins:
        return say_moment(begins)
    if ends.date() == begins.date():
        return wording().on(say_day(begins.date()), wording().clocks(begins, ends))
    return wording().span(say_moment(begins), say_moment(ends))
