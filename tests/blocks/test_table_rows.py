"""Reading tables from text."""

import pytest
from django.core.exceptions import ValidationError

from blocks.table_rows import table_rows, validate_table


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("요일\t막차\n평일\t21:00", [["요일", "막차"], ["평일", "21:00"]]),
        ("요일 | 막차\n평일 | 21:00", [["요일", "막차"], ["평일", "21:00"]]),
        ("| 요일 | 막차 |\n|---|:---:|\n| 평일 | 21:00 |", [["요일", "막차"], ["평일", "21:00"]]),
        ("한 칸\n\n또 한 칸", [["한 칸"], ["또 한 칸"]]),
        ("가\t나 | 다", [["가", "나 | 다"]]),
        ("\t빈 첫 칸\n", [["", "빈 첫 칸"]]),
        ("요일\r\n-", [["요일"], ["-"]]),
        ("", []),
    ],
)
def test_rows_are_read_as_they_are_pasted_or_typed(text: str, rows: list[list[str]]) -> None:
    assert table_rows(text) == rows


def test_short_rows_are_filled_up() -> None:
    assert table_rows("가 | 나 | 다\n라") == [["가", "나", "다"], ["라", "", ""]]


@pytest.mark.parametrize("text", ["줄\n" * 201, "|".join("가" * 21)])
def test_a_table_that_nobody_can_read_is_refused_with_what_to_do(text: str) -> None:
    with pytest.raises(ValidationError, match="200행 20칸까지"):
        validate_table(text)


def test_a_large_table_is_still_taken() -> None:
    validate_table("줄 | 줄\n" * 200)


@pytest.mark.parametrize("text", [" \n\t", "|---|---|"])
def test_a_table_of_nothing_is_refused(text: str) -> None:
    with pytest.raises(ValidationError, match="한 줄 이상"):
        validate_table(text)
