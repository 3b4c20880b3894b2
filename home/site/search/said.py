"""How the words were understood, told in words."""

from dataclasses import dataclass

from django.utils import timezone

from home.site.search.asked import Asked
from home.site.times import say_span
from search.answer import Understood
from search.language.normalise import normalise


@dataclass(frozen=True)
class Period:
    """A time that the words name: what said so, when it is, and the way to search the words."""

    phrase: str
    span: str
    words_address: str


def period_of(asked: Asked, understood: Understood) -> Period | None:
    """Return the time that was understood, or None."""
    starts, until = understood.starts_from, understood.until
    if not understood.period or starts is None or until is None:
        return None
    starts, until = timezone.localtime(starts), timezone.localtime(until)
    is_all_day = starts.hour == 0 and until.hour == 0
    quoted = normalise(asked.words).replace(understood.period, f'"{understood.period}"', 1)
    return Period(
        phrase=understood.period,
        span=say_span(starts, until, is_all_day=is_all_day),
        words_address=asked.address(words=quoted),
    )
