"""People by role."""

from collections.abc import Callable
from typing import Any

from blocks.people import RoleBlock


def test_people_are_roles_and_numbers(shown: Callable[..., Any]) -> None:
    roles = [{"role": "진행자", "number": 2, "note": "번갈아"}, {"role": "주민", "number": None}]
    assert shown("people", {"title": "함께", "roles": roles}) == {
        "title": "함께",
        "roles": [
            {"role": "진행자", "number": 2, "note": "번갈아"},
            {"role": "주민", "number": None, "note": ""},
        ],
    }


def test_no_field_asks_for_a_name() -> None:
    assert set(RoleBlock.base_blocks) == {"role", "number", "note"}


def test_nobody_at_all_is_left_out(shown: Callable[..., Any]) -> None:
    assert shown("people", {"title": "함께", "roles": []}) is None
