"""How long something has waited, in one large unit that is taken in at a glance."""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import npgettext

MONTH, YEAR = 30, 365  # days


@dataclass(frozen=True)
class Wait:
    """A number and its unit in words; `is_long` from a year on."""

    number: int
    unit: str
    is_long: bool


def wait_of(since: date, today: date | None = None) -> Wait:
    """Return how long it has been since a day, rounded down: days, months, then years.

    `today` is a day in the city's zone (default: now).
    """
    days = max(((today or timezone.localdate()) - since).days, 0)
    if days >= YEAR:
        years = days // YEAR
        return Wait(years, npgettext("waited", "년", "년", years), True)
    if days >= 2 * MONTH:
        months = days // MONTH
        return Wait(months, npgettext("waited", "달", "달", months), False)
    return Wait(days, npgettext("waited", "일", "일", days), False)
