"""Exact numbers are read; all others are left to people."""

import pytest

from deliberation.importing.counts import read_count


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("4", 4),
        ("12명", 12),
        (" 12 명 ", 12),
        ("12인", 12),
        ("총 12명", 12),
        ("１２명", 12),
        ("12.0", 12),
        ("1,200명", 1200),
    ],
)
def test_an_exact_number_is_read(raw: str, expected: int) -> None:
    assert read_count(raw, "participants_count") == (expected, ())


@pytest.mark.parametrize(
    "raw",
    [
        "약 10명",
        "10~15명",
        "10–15",
        "10여 명",
        "10명 이상",
        "열 명",
        "0",
        "-3",
        "12.5",
        "1,20명",
        "어른 5명, 아이 7명",
        "99999999999999999999",
        "9999999",
        "많음",
    ],
)
def test_any_other_number_is_flagged_with_what_was_received(raw: str) -> None:
    number, findings = read_count(raw, "participants_count")

    assert number is None
    assert [(each.field, str(each.reason), each.raw_value) for each in findings] == [
        ("participants_count", "unreadable", raw)
    ]
