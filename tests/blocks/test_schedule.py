"""Schedules."""

from collections.abc import Callable
from typing import Any


def test_times_are_hours_and_minutes_of_the_place(shown: Callable[..., Any]) -> None:
    rows = [
        {"starts": "09:05:00", "ends": "10:00:00", "what": "인사", "who": "진행자"},
        {"starts": "10:00:00", "ends": None, "what": "이야기", "who": ""},
    ]
    built = shown("schedule", {"title": "", "held_on": "2026-10-09", "rows": rows})
    assert built["held_on"] == "2026-10-09"
    assert built["rows"] == [
        {"starts": "09:05", "ends": "10:00", "what": "인사", "who": "진행자"},
        {"starts": "10:00", "ends": None, "what": "이야기", "who": ""},
    ]


def test_midnight_is_a_time_like_any_other(shown: Callable[..., Any]) -> None:
    rows = [{"starts": "00:00:00", "ends": "00:00:00", "what": "새해"}]
    built = shown("schedule", {"rows": rows})
    assert (built["rows"][0]["starts"], built["rows"][0]["ends"]) == ("00:00", "00:00")
    assert built["held_on"] is None


def test_a_schedule_without_a_complete_row_is_left_out(shown: Callable[..., Any]) -> None:
    assert shown("schedule", {"rows": [{"starts": None, "what": "언젠가"}]}) is None
