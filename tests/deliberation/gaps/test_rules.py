"""When something is missing: time decides."""

from datetime import date
from typing import Any

import pytest

from deliberation.gaps.rules import Known, gaps_of

TODAY = date(2026, 6, 30)


def kinds(document: dict[str, Any], known: Known | None = None) -> dict[str, date]:
    """Return the gaps of a document by kind."""
    return {str(kind): since for kind, since in gaps_of(document, known or Known(), TODAY)}


def proposal(**fields: Any) -> dict[str, Any]:
    """Return what the rules read of a proposal."""
    return {
        "type": "proposals",
        "stage": "received",
        "raised_on": "2026-06-20",
        "answer_due_on": None,
    } | fields


def roundtable(**fields: Any) -> dict[str, Any]:
    """Return what the rules read of a roundtable."""
    empty = dict.fromkeys(
        ("common_ground", "remaining_differences", "minority_view", "open_questions"), ""
    )
    return {"type": "roundtables", "held_on": "2026-06-01"} | empty | fields


def outcome(**fields: Any) -> dict[str, Any]:
    """Return what the rules read of a result."""
    return {
        "type": "outcomes",
        "stage": "decided",
        "decided_on": "2026-06-01",
        "milestones": [],
        "next_check_on": None,
    } | fields


def test_a_fresh_proposal_lacks_nothing() -> None:
    assert kinds(proposal()) == {}


def test_a_proposal_without_an_owner_says_so_from_its_first_day() -> None:
    assert kinds(proposal(stage="no-owner")) == {"no-owner": date(2026, 6, 20)}


@pytest.mark.parametrize(
    ("fields", "since"),
    [
        ({"answer_due_on": "2026-06-29"}, date(2026, 6, 29)),
        ({"answer_due_on": "2026-06-30"}, None),
        ({"raised_on": "2026-05-01"}, date(2026, 5, 31)),
        ({"raised_on": "2026-05-01", "answer_due_on": "2026-07-01"}, None),
        ({"answer_due_on": "2026-06-29", "stage": "declined"}, None),
    ],
)
def test_an_answer_is_missing_after_its_day(fields: dict[str, Any], since: date | None) -> None:
    assert kinds(proposal(**fields)).get("unanswered") == since


def test_what_has_not_moved_for_long_has_stalled() -> None:
    old = proposal(raised_on="2026-01-01", answer_due_on="2026-12-01")
    assert kinds(old) == {"stalled": date(2026, 1, 1)}
    assert kinds(old, Known(moved_on=date(2026, 5, 1))) == {}


def test_a_roundtable_without_a_record_is_a_gap_after_two_weeks() -> None:
    assert kinds(roundtable()) == {"unrecorded": date(2026, 6, 1)}
    assert kinds(roundtable(held_on="2026-06-20")) == {}
    assert kinds(roundtable(held_on="2026-07-20")) == {}


def test_a_roundtable_from_which_nothing_came_has_stalled() -> None:
    old = roundtable(held_on="2026-01-01", minority_view="없음")
    assert kinds(old) == {"stalled": date(2026, 1, 1)}
    assert kinds(old, Known(leads_on=True)) == {}


def test_a_result_without_origin_is_a_gap() -> None:
    assert kinds(outcome()) == {"no-origin": date(2026, 6, 1)}
    assert kinds(outcome(), Known(has_origin=True)) == {}


def test_a_milestone_or_a_check_that_passed_unnoticed_is_a_standstill() -> None:
    known = Known(has_origin=True)
    late = [{"title": "가", "due_on": "2026-06-10", "done_on": None}]
    done = [{"title": "가", "due_on": "2026-06-10", "done_on": "2026-06-09"}]

    assert kinds(outcome(milestones=late), known) == {"stalled": date(2026, 6, 10)}
    assert kinds(outcome(next_check_on="2026-06-29"), known) == {"stalled": date(2026, 6, 29)}
    assert kinds(outcome(milestones=done), known) == {}
    assert kinds(outcome(milestones=late, stage="rejected"), known) == {}
