"""Tables."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.blocks import StructBlockValidationError

from blocks.table import TableBlock


def test_the_first_row_is_the_header_where_it_is_marked(shown: Callable[..., Any]) -> None:
    value = {"caption": "버스", "rows": "요일 | 막차\n평일 | 21:00"}
    assert shown("table", {**value, "has_header": True}) == {
        "caption": "버스",
        "header": ["요일", "막차"],
        "rows": [["평일", "21:00"]],
    }
    assert shown("table", {**value, "has_header": False})["header"] is None


def test_a_header_over_nothing_is_left_out(shown: Callable[..., Any]) -> None:
    assert shown("table", {"caption": "버스", "has_header": True, "rows": "요일 | 막차"}) is None


def test_what_is_pasted_keeps_its_first_empty_cell() -> None:
    block = TableBlock()
    data = {"t-caption": "버스", "t-has_header": "on", "t-rows": "\t막차\n평일\t21:00"}
    cleaned = block.clean(block.value_from_datadict(data, {}, "t"))
    built = block.document(cleaned, None)  # type: ignore[arg-type]
    assert built is not None
    assert built.header == ["", "막차"]


def test_too_large_a_table_is_refused_at_its_rows() -> None:
    block = TableBlock()
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(block.to_python({"caption": "버스", "rows": "줄\n" * 300}))
    assert "파일로 올려" in refused.value.block_errors["rows"].messages[0]
