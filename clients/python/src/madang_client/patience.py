"""How long to wait before trying again, and when to give up."""

import random
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

CHANCE = random.SystemRandom()


@dataclass(frozen=True)
class Patience:
    """How often to ask (`attempts`, with the first), and how many seconds to wait in between.

    The wait begins at `first` and doubles up to `most`. What the site asks for by Retry-After is
    kept to, up to `longest`; where it asks for more, the error is handed on with its wish.
    """

    attempts: int = 4
    first: float = 0.5
    most: float = 30.0
    longest: float = 120.0

    def wait(self, attempt: int, asked: float | None) -> float | None:
        """Return the seconds to wait after the attempt (from 1), or None to give up.

        Chance is added, so that many readers of one site do not come back at the same moment.
        """
        if attempt >= self.attempts:
            return None
        if asked is not None:
            return asked + CHANCE.uniform(0, self.first) if asked <= self.longest else None
        step = min(self.most, self.first * 2 ** (attempt - 1))
        return CHANCE.uniform(step / 2, step)


def retry_after(header: str | None, now: datetime | None = None) -> float | None:
    """Return the seconds that a Retry-After asks to wait, a number or a date (RFC 9110, 10.2.3).

    What cannot be read is passed over; a date that is past means no wait.
    """
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - (now or datetime.now(UTC))).total_seconds())
