"""What stands on the poster of a week."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest
from django.utils import timezone
from django.utils.safestring import SafeString

from cms.qr_inline import qr_inline
from home.calendar.asked import Asked, read_asked
from home.calendar.days import Day, days_of
from home.calendar.links import words_of
from home.calendar.options import options
from home.calendar.periods import View, period_at
from home.calendar.reading import read_slots
from home.calendar.words import said

# More are never on one sheet; the rest is counted.
MOST_OF_A_DAY = 40


@dataclass(frozen=True)
class Poster:
    """A week on paper: what was asked, in words, and its days with something on them.

    `address` is the same view on the site, `code` the picture that leads there.
    """

    asked: Asked
    title: str
    words: list[str]
    days: list[Day]
    number: int
    address: str
    code: SafeString
    made_on: date


def read_poster_asked(request: HttpRequest) -> tuple[Asked, list[str]]:
    """Return the week that is asked for, and in words what of it."""
    known = options()
    asked = read_asked(request, known, View.WEEK).settled()
    return asked.in_period(period_at(View.WEEK, asked.period.first)), words_of(asked, known)


def make_poster(request: HttpRequest, asked: Asked, words: list[str]) -> Poster:
    """Return the poster of a week; two queries."""
    period = asked.period
    slots = read_slots(asked.choice, period.first, period.end)
    today = timezone.localdate()
    days = days_of(period, slots, today, MOST_OF_A_DAY, is_once=True)
    address = request.build_absolute_uri(asked.address(period.pairs))
    return Poster(
        asked=asked,
        title=said(period),
        words=words,
        days=[day for day in days if day.entries],
        number=len(slots),
        address=address,
        code=qr_inline(address),
        made_on=today,
    )
