import pytest

from search.language.keyboard import as_hangul, as_latin, retyped


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("skadnjs", "남원"),
        ("dnjsxkrghldml", "원탁회의"),
        ("rhdcjdghl", "공청회"),
        ("ㅗ디ㅣㅐ", "hello"),
        ("ㅁㅔㅔ", "app"),
    ],
)
def test_the_other_keyboard_is_understood(typed: str, meant: str) -> None:
    assert retyped(typed) == meant


@pytest.mark.parametrize(
    "word",
    ["hello", "school", "korea", "test", "it", "a", "남원", "ㄴㅇㅅ", "남ㅇ", "2026", "", "ㅏ"],
)
def test_words_that_were_meant_stay(word: str) -> None:
    assert retyped(word) is None


@pytest.mark.parametrize("word", ["놀이터", "까치", "얘기", "닭값", "원탁회의", "쓰레기"])
def test_there_and_back(word: str) -> None:
    # Latin letters lose the shift key, and with it what makes a consonant hard.
    plain = str.maketrans("ㄲㄸㅃㅆㅉㅒㅖ", "ㄱㄷㅂㅅㅈㅐㅔ")
    from search.language.syllables import keys

    assert keys(as_hangul(as_latin(word))) == keys(word).translate(plain)
