"""A row is known again by what it says."""

from deliberation.importing.identity import source_ids
from deliberation.importing.tables.rows import RawRow
from tests.deliberation.conftest import cells


def row(line: int, **values: str) -> RawRow:
    return RawRow(line, cells(**values))


def test_a_row_above_changes_no_identity() -> None:
    first, second = row(2, topic="책방"), row(3, topic="놀이터")

    assert source_ids([row(2, topic="새 줄"), first, second])[1:] == source_ids([first, second])


def test_exact_twins_are_told_apart_wherever_they_stand() -> None:
    twin, other = row(2, topic="책방"), row(3, topic="놀이터")

    one, _between, two = source_ids([twin, other, twin])

    assert one != two
    assert source_ids([twin, twin]) == [one, two]


def test_spacing_width_and_the_order_of_columns_do_not_matter() -> None:
    swapped = RawRow(9, dict(reversed(cells(topic=" 책방  이야기 ", participants="１２").items())))

    assert source_ids([swapped]) == source_ids([row(2, topic="책방 이야기", participants="12")])


def test_the_same_words_in_another_column_are_another_row() -> None:
    assert source_ids([row(2, host="이음")]) != source_ids([row(2, place="이음")])
