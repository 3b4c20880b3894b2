"""Recurrence rules, read for saying."""

from datetime import date

import pytest

from home.site.wording.rule import Rule, read_rule


def test_a_rule_is_read_part_by_part() -> None:
    assert read_rule("freq=monthly;interval=2;byday=-1SU;until=20270301") == Rule(
        frequency="MONTHLY", interval=2, days=((-1, 6),), until=date(2027, 3, 1)
    )


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "COUNT=3",
        "FREQ=HOURLY",
        "FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO",
        "FREQ=MONTHLY;BYDAY=-2TU",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=WEEKLY;COUNT=many",
        "FREQ=WEEKLY;UNTIL=tomorrow",
    ],
)
def test_a_rule_that_says_more_is_left_unsaid(rule: str) -> None:
    assert read_rule(rule) is None
