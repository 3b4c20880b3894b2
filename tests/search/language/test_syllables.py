import pytest

from search.language.jamo import COMPOUNDS
from search.language.syllables import compose, decompose, ends_open, from_keys, is_jamo, keys


def test_every_syllable_is_its_letters() -> None:
    for at in range(0xAC00, 0xD7A4):
        assert compose(*decompose(chr(at))) == chr(at)


def test_every_syllable_is_written_by_its_keys() -> None:
    for at in range(0xAC00, 0xD7A4):
        assert from_keys(keys(chr(at))) == chr(at)


@pytest.mark.parametrize(
    "text", ["남원시청", "닭값을 읽었다", "왜 과외 의의", "앉아 없애", "it 교육 3월"]
)
def test_what_is_struck_is_written(text: str) -> None:
    assert from_keys(keys(text)) == text


@pytest.mark.parametrize("typed", ["ㄴ", "나", "남", "남ㅇ", "남우", "남워", "남원"])
def test_what_is_half_typed_begins_the_word(typed: str) -> None:
    assert keys("남원").startswith(keys(typed))


def test_compound_letters_are_struck_with_two_keys() -> None:
    assert keys("".join(COMPOUNDS)) == "".join(COMPOUNDS.values())


def test_a_syllable_is_open_without_a_last_consonant() -> None:
    assert ends_open("놀이터")
    assert not ends_open("마을")
    assert not ends_open("abc")


def test_a_jamo_is_no_syllable() -> None:
    assert is_jamo("ㄴ")
    assert is_jamo("ㅣ")
    assert not is_jamo("나")
