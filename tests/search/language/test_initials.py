import re

import pytest

from search.language.initials import beginnings, initials, is_initials, pattern_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [("남원시", "ㄴㅇㅅ"), ("원탁회의", "ㅇㅌㅎㅇ"), ("까치 3월", "ㄲㅊ 3ㅇ"), ("ㅏb", "ㅏb")],
)
def test_first_consonants(text: str, expected: str) -> None:
    assert initials(text) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("ㄴㅇㅅ", True),
        ("ㄴ", False),
        ("ㄴㅏ", False),
        ("남ㅇ", False),
        ("", False),
        ("ㄳㄴ", False),
    ],
)
def test_only_consonants_that_begin_a_syllable_are_asked_for(word: str, expected: bool) -> None:
    assert is_initials(word) is expected


def test_each_word_has_one_token_of_its_beginning() -> None:
    assert beginnings("운봉읍 3월 장터, 운봉읍") == ["wㅇㅂㅇ", "wㅇ", "wㅈㅌ"]


def test_a_consonant_finds_the_syllables_that_begin_with_it() -> None:
    pattern = re.compile(pattern_of("원탁ㅎ"))

    assert pattern.search("시민원탁회의")
    assert not pattern.search("원탁에서")
    assert re.search(pattern_of("(."), "(.")
