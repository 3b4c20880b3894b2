"""Files as people save them are read; what is no such table is refused in one sentence."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from deliberation.importing.refusal import ImportRefused
from deliberation.importing.tables.files import MAX_BYTES
from deliberation.importing.tables.rows import read_rows
from tests.deliberation.conftest import HEADER

Write = Callable[..., Path]
ROW = "책방 이야기,이음,4,2019-08-09,남원,2019-08-12,비고"


def refusal(path: Path) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(ImportRefused) as caught:
        read_rows(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_korean_encodings_and_line_ends_are_read(
    encoding: str, line_end: str, file_of: Write
) -> None:
    path = file_of(line_end.join([HEADER, ROW, "", ""]).encode(encoding))

    rows = read_rows(path)

    assert [(row.line, row.text("topic"), row.text("note")) for row in rows] == [
        (2, "책방 이야기", "비고")
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_commas_semicolons_and_tabs_part_cells(delimiter: str, file_of: Write) -> None:
    path = file_of("\n".join([HEADER, ROW]).replace(",", delimiter).encode())

    assert read_rows(path)[0].text("place") == "남원"


def test_quoted_commas_and_new_lines_stay_in_their_cell(list_of: Write) -> None:
    rows = read_rows(list_of('"책방, 그리고\n놀이터",이음,4,,,,', ROW))

    assert [(row.line, row.text("topic")) for row in rows] == [
        (2, "책방, 그리고\n놀이터"),
        (4, "책방 이야기"),
    ]


def test_columns_may_come_in_another_order(list_of: Write) -> None:
    header = "Note, place ,TOPIC,host,participants,met_on,published_on"

    assert read_rows(list_of("비고,남원,책방,이음,4,,", header=header))[0].text("topic") == "책방"


def test_blank_rows_are_passed_over(list_of: Write) -> None:
    assert [row.line for row in read_rows(list_of("", ",,,,,,", ROW, "  ", ""))] == [4]


def test_cells_that_a_row_is_too_short_for_are_none(list_of: Write) -> None:
    row = read_rows(list_of("책방,이음"))[0]

    assert row.cells["host"] == "이음"
    assert row.cells["participants"] is None


def test_a_row_with_too_many_cells_is_refused_with_its_line(list_of: Write) -> None:
    assert "3번째 줄" in refusal(list_of(ROW, "책방, 그리고 놀이터,이음,4,,,,"))


def test_missing_surplus_and_doubled_columns_are_named(list_of: Write) -> None:
    sentence = refusal(list_of(ROW, header="topic,topic,host,participants,place,메모,published_on"))

    assert "없는 칸: met_on, note" in sentence
    assert "모르는 칸: 메모" in sentence
    assert "두 번 나온 칸: topic" in sentence


def test_utf_16_is_refused(file_of: Write) -> None:
    assert "UTF-16" in refusal(file_of(f"{HEADER}\n{ROW}".encode("utf-16")))
    assert "CSV(UTF-8)" in refusal(file_of(f"{HEADER}\n{ROW}".encode("utf-16-le")))


def test_a_picture_is_refused(file_of: Write) -> None:
    png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01" + bytes(range(256)) * 4

    assert "글자로 된 파일이 아닙니다" in refusal(file_of(png))


@pytest.mark.parametrize("data", [b"", b" \n\r\n ", b"\n"])
def test_an_empty_file_is_refused(data: bytes, file_of: Write) -> None:
    assert "빈 파일" in refusal(file_of(data))


@pytest.mark.parametrize("data", [HEADER, f"{HEADER}\n\n,,,,,,\n", f"\ufeff{HEADER}\r\n"])
def test_a_header_without_rows_is_refused(data: str, file_of: Write) -> None:
    assert "기록이 없습니다" in refusal(file_of(data.encode()))


def test_a_byte_order_mark_alone_is_refused(file_of: Write) -> None:
    assert refusal(file_of("\ufeff".encode()))


def test_a_damaged_file_is_refused_and_not_read_as_rubbish(file_of: Write) -> None:
    damaged = f"{HEADER}\n{ROW}\n".encode() + b"\xeb\xb0"

    assert "글자를 읽을 수 없습니다" in refusal(file_of(damaged))
    assert "글자를 읽을 수 없습니다" in refusal(
        file_of(f"{HEADER}\ncafé,,,,,,\n".encode("latin-1"))
    )


def test_letters_of_another_language_are_not_taken_for_korean(file_of: Write) -> None:
    french = f"{HEADER}\néèêë,,,,,,\n".encode("latin-1")
    assert french.decode("cp949")

    assert "글자를 읽을 수 없습니다" in refusal(file_of(french))


def test_an_open_quotation_mark_is_refused(list_of: Write) -> None:
    assert "따옴표" in refusal(list_of(ROW, '"책방,이음,4,,,,'))


def test_a_cell_of_endless_length_is_refused(list_of: Write) -> None:
    assert "2번째 줄" in refusal(list_of('"' + "가" * 140_000 + '",이음,4,,,,'))


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert "파일이 없습니다" in refusal(tmp_path / "nowhere.csv")
    assert "폴더" in refusal(tmp_path)


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        os.truncate(file.fileno(), 200 * 1024 * 1024)

    assert "20MB 이하" in refusal(path)
    assert path.stat().st_size > MAX_BYTES
