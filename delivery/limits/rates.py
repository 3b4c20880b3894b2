"""A rate: how many requests in how many seconds."""

import re
from dataclasses import dataclass
from functools import lru_cache

from django.core.exceptions import ImproperlyConfigured

WRITTEN = re.compile(r"([1-9][0-9]{0,8})/(s|min|h)")
SECONDS = {"s": 1, "min": 60, "h": 3600}


@dataclass(frozen=True)
class Rate:
    """`quota` requests within any `window` seconds."""

    quota: int
    window: int


@lru_cache(maxsize=32)
def rate_of(text: str, setting: str) -> Rate | None:
    """Return the rate that a setting's text names ("300/min"), or None for "off".

    Raises ImproperlyConfigured where it names none.
    """
    if text == "off":
        return None
    found = WRITTEN.fullmatch(text)
    if found is None:
        raise ImproperlyConfigured(
            f"{setting}={text!r}: write a number and s, min or h, such as 300/min, or off."
        )
    return Rate(int(found[1]), SECONDS[found[2]])
