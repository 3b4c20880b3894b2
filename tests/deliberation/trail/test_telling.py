"""What stops tell at a glance, and whose turn it is."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from deliberation.trail.telling import MOST, told_by, turns_of


def proposal(**fields: Any) -> dict[str, Any]:
    """Return what is read of a proposal that waits."""
    today = timezone.localdate()
    return {
        "type": "proposals",
        "stage": "with-department",
        "department": "아동 담당",
        "raised_on": today.isoformat(),
        "answer_due_on": (today + timedelta(days=3)).isoformat(),
        **fields,
    }


def test_a_record_tells_what_was_agreed_what_differed_and_what_is_open() -> None:
    told = told_by(
        {
            "type": "roundtables",
            "common_ground": "함께 정합니다.",
            "remaining_differences": "",
            "minority_view": "빈터가 먼저입니다.",
            "open_questions": ["누가 돌보나요?", "비용은요?"],
        }
    )
    assert [(each.mark, each.words) for each in told] == [
        ("agreed", "함께 정합니다."),
        ("differed", "빈터가 먼저입니다."),
        ("open", "누가 돌보나요? 비용은요?"),
    ]


def test_points_become_one_line_and_long_words_are_cut() -> None:
    points = "\n".join(f"- 운동장을 여는 방법 {number}" for number in range(30))
    told = told_by({"type": "conversations", "agreed": points})
    assert told[0].words.startswith("운동장을 여는 방법 0 운동장을")
    assert len(told[0].words) <= MOST


def test_what_has_nothing_to_tell_tells_nothing() -> None:
    assert told_by({"type": "events", "title": "첫 만남"}) == []


def test_what_is_stuck_comes_first() -> None:
    today = timezone.localdate()
    waits = proposal()
    late = proposal(answer_due_on=(today - timedelta(days=1)).isoformat())
    nobodys = proposal(stage="no-owner", department="")
    turns = turns_of([waits, late, nobodys])
    assert [turn.document for turn in turns] == [late, nobodys, waits]
    assert [turn.is_stuck for turn in turns] == [True, True, False]


def test_it_is_nobodys_turn_once_there_is_an_answer() -> None:
    assert turns_of([proposal(stage="adopted"), {"type": "events"}]) == []


def test_a_result_names_who_looks_again() -> None:
    soon = (timezone.localdate() + timedelta(days=9)).isoformat()
    result = {
        "type": "outcomes",
        "stage": "under-way",
        "next_check_on": soon,
        "responsible_body": "공원과",
    }
    assert [turn.who for turn in turns_of([result])] == ["공원과"]
