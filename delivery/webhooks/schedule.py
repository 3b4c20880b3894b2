"""When a message that was not taken is sent again: ever more slowly, for about three days."""

from datetime import timedelta
from random import SystemRandom

MINUTE, HOUR = 60, 3600
# Seconds from one attempt to the next; after the last the message is given up.
WAITS = (
    5,
    30,
    2 * MINUTE,
    10 * MINUTE,
    30 * MINUTE,
    1 * HOUR,
    2 * HOUR,
    4 * HOUR,
    8 * HOUR,
    12 * HOUR,
    20 * HOUR,
    24 * HOUR,
)
JITTER = 0.2
LONGEST_ASKED = 24 * HOUR
chance = SystemRandom()


def wait_after(failures: int, asked: str = "") -> timedelta | None:
    """Return how long to wait after so many failures, or None where it is time to give up.

    Up to a fifth is added or taken off, so that a receiver that comes back is not run over.
    `asked` is a Retry-After in seconds, heeded up to a day where it is longer.
    """
    if failures > len(WAITS):
        return None
    seconds = WAITS[failures - 1] * chance.uniform(1 - JITTER, 1 + JITTER)
    if asked.isascii() and asked.isdecimal() and len(asked) < 10:
        seconds = max(seconds, min(int(asked), LONGEST_ASKED))
    return timedelta(seconds=seconds)
