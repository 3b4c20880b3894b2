"""What no book can hold is taken out, and nothing else."""

from xml.etree import ElementTree

from deliberation.booklets.characters import printable


def test_every_character_that_stays_is_allowed_in_xml() -> None:
    text = printable("".join(map(chr, range(0x110000))))
    ElementTree.fromstring(f"<p>{text.replace('&', '&amp;').replace('<', '&lt;')}</p>".encode())


def test_words_stay_as_they_are() -> None:
    assert printable("남원 南原 😀\t한\n줄") == "남원 南原 😀\t한\n줄"


def test_breaks_of_a_word_processor_become_line_ends() -> None:
    assert printable("하나\x0b둘\x0c셋\u2028넷\r\n다섯") == "하나\n둘\n셋\n넷\n다섯"


def test_data_is_cleaned_all_the_way_down() -> None:
    assert printable({"a": ["\x00가", {"b": "\ud800나"}], "n": 1, "x": None}) == {
        "a": ["가", {"b": "나"}],
        "n": 1,
        "x": None,
    }
