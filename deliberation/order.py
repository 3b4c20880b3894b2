"""Which of two times comes first, where both are known."""

from datetime import date
from typing import Any


def is_before(day: date | None, other: date | None) -> bool:
    """Tell whether `day` lies before `other`; no where one of them is not there (yet)."""
    first: Any = day
    return day is not None and other is not None and bool(first < other)
