"""The clock of a proposal."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from deliberation.clock import clock_of, is_hearing_over, takes_opinions

TODAY = date(2026, 6, 10)


def document(stage: str = "received", due: str | None = None) -> dict[str, Any]:
    """Return what the clock reads of a proposal."""
    return {"stage": stage, "answer_due_on": due, "raised_on": "2026-06-01"}


@pytest.mark.parametrize(
    ("due", "words", "is_late"),
    [
        (None, "낸 지 9일째입니다.", False),
        ("2026-06-12", "답할 날까지 2일 남았습니다.", False),
        ("2026-06-10", "오늘이 답할 날입니다.", False),
        ("2026-06-07", "답할 날이 3일 지났습니다.", True),
    ],
)
def test_the_clock_counts_days(due: str | None, words: str, is_late: bool) -> None:
    clock = clock_of(document(due=due), TODAY)
    assert clock is not None
    assert (clock.words, clock.is_late) == (words, is_late)


@pytest.mark.parametrize("stage", ["answered", "adopted", "partly", "declined"])
def test_an_answer_stops_the_clock(stage: str) -> None:
    assert clock_of(document(stage, "2026-06-07"), TODAY) is None


def test_a_hearing_is_over_when_opinions_are_closed_too() -> None:
    ends = datetime(2026, 6, 1, 16, tzinfo=UTC)
    until = ends + timedelta(days=7)
    hearing = {"ends_at": ends.isoformat(), "opinions": {"until": until.isoformat()}}

    assert not is_hearing_over(hearing, until - timedelta(seconds=1))
    assert takes_opinions(hearing, until - timedelta(seconds=1))
    assert is_hearing_over(hearing, until)
    assert not takes_opinions(hearing, until)
