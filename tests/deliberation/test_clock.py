"""The clocks of a proposal, a result and a hearing."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from deliberation.clock import (
    check_clock_of,
    clock_of,
    is_hearing_over,
    opinions_clock_of,
    takes_opinions,
)

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


@pytest.mark.parametrize(
    ("check_on", "words", "is_late"),
    [
        ("2026-06-12", "확인할 날까지 2일 남았습니다.", False),
        ("2026-06-10", "오늘이 확인할 날입니다.", False),
        ("2026-06-07", "확인할 날이 3일 지났습니다.", True),
    ],
)
def test_a_result_counts_the_days_to_its_next_check(
    check_on: str, words: str, is_late: bool
) -> None:
    clock = check_clock_of({"stage": "under-way", "next_check_on": check_on}, TODAY)
    assert clock is not None
    assert (clock.words, clock.is_late) == (words, is_late)


@pytest.mark.parametrize("stage", ["done", "rejected"])
def test_what_has_ended_is_never_late(stage: str) -> None:
    assert check_clock_of({"stage": stage, "next_check_on": "2026-06-07"}, TODAY) is None
    assert check_clock_of({"stage": stage, "next_check_on": "2026-06-12"}, TODAY) is not None


def test_a_result_without_a_next_check_has_no_clock() -> None:
    assert check_clock_of({"stage": "decided", "next_check_on": None}, TODAY) is None


@pytest.mark.parametrize(
    ("days", "words"),
    [(2, "의견을 낼 날이 2일 남았습니다."), (0, "의견은 오늘까지 받습니다.")],
)
def test_a_hearing_counts_the_days_in_which_one_is_heard(days: int, words: str) -> None:
    now = datetime(2026, 6, 1, 3, tzinfo=UTC)
    until = now + timedelta(days=days, hours=1)
    opinions = {"until": until.isoformat(), "how": "전자우편", "email": "", "url": ""}
    clock = opinions_clock_of({"ends_at": now.isoformat(), "opinions": opinions}, now)
    assert clock is not None
    assert clock.words == words


def test_without_a_way_to_give_opinions_no_days_are_counted() -> None:
    now = datetime(2026, 6, 1, 3, tzinfo=UTC)
    opinions = {"until": None, "how": "", "email": "", "url": ""}
    hearing = {"ends_at": (now + timedelta(days=1)).isoformat(), "opinions": opinions}
    assert opinions_clock_of(hearing, now) is None
