"""Words are kept as they are; what is empty, cut off or too long is flagged."""

import pytest

from deliberation.importing.words import read_words


@pytest.mark.parametrize("raw", ["", "  ", "-", "–", "없음", "미정", "N/A", "?"])
def test_a_cell_that_says_nothing_is_missing(raw: str) -> None:
    text, findings = read_words(raw, "host", 200)

    assert text == ""
    assert [(str(each.reason), each.raw_value) for each in findings] == [("missing", raw)]


def test_words_are_tidied_without_changing_them() -> None:
    decomposed = "\u110b\u1175\u110b\u1173\u11b7"  # 이음, as some file systems write it

    assert read_words(f" {decomposed}\u200b \n １층\x07 ", "host", 200) == ("이음 １층", ())


def test_words_that_end_in_an_ellipsis_are_cut_off() -> None:
    text, findings = read_words("마을 책방을 살리기 위한…", "title", 255)

    assert text == "마을 책방을 살리기 위한…"
    assert [str(each.reason) for each in findings] == ["cut-off"]


def test_words_that_are_too_long_are_shortened_and_kept_whole_in_the_flag() -> None:
    text, findings = read_words("가" * 300, "title", 255)

    assert text == "가" * 254 + "…"
    assert [(str(each.reason), each.raw_value) for each in findings] == [("cut-off", "가" * 300)]
