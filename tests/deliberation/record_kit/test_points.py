"""Rough notes become points."""

import pytest

from deliberation.record_kit.points import formatted, points_of


def test_bullets_numbers_and_empty_lines_go() -> None:
    notes = "- 모래가 좋다\n\n * 그늘이 없다 \n3) 물을 쓰자\n  ·벤치   둘"
    assert points_of(notes) == ["모래가 좋다", "그늘이 없다", "물을 쓰자", "벤치 둘"]


@pytest.mark.parametrize("line", ["3.5배로 늘리자", "2019년에 시작했다", "24시간 열자"])
def test_a_number_that_belongs_to_the_sentence_stays(line: str) -> None:
    assert points_of(line) == [line]


def test_several_thoughts_are_points_and_one_is_a_sentence() -> None:
    assert formatted("모래가 좋다\n그늘이 없다") == "- 모래가 좋다\n- 그늘이 없다"
    assert formatted("  모래가 좋다 \n") == "모래가 좋다"
    assert formatted(" \n") == ""
