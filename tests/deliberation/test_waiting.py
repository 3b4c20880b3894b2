"""How long something has waited."""

from datetime import date, timedelta

import pytest

from deliberation.waiting import wait_of

TODAY = date(2026, 6, 10)


@pytest.mark.parametrize(
    ("days", "number", "unit", "is_long"),
    [
        (-3, 0, "일", False),
        (0, 0, "일", False),
        (59, 59, "일", False),
        (60, 2, "달", False),
        (364, 12, "달", False),
        (365, 1, "년", True),
        (2608, 7, "년", True),
    ],
)
def test_a_wait_is_said_in_its_largest_unit(
    days: int, number: int, unit: str, is_long: bool
) -> None:
    wait = wait_of(TODAY - timedelta(days=days), TODAY)
    assert (wait.number, wait.unit, wait.is_long) == (number, unit, is_long)
