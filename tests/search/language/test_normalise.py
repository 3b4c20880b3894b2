import unicodedata

import pytest

from search.language.normalise import normalise, words


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("  남원시   시청\n안내 ", "남원시 시청 안내"),
        ("ＡＢＣ　１２３", "abc 123"),
        ("남\u200b원\ufeff시", "남원시"),
        ("남원\x00시\x07청", "남원 시 청"),
        ("ᄂᄋᄉ", "ㄴㅇㅅ"),
        ("문화ㆍ예술", "문화 예술"),
        ("ﾡﾢ", "ㄱㄲ"),
        ("\ud800남원", "남원"),
        ("ㅋㅋ", "ㅋㅋ"),
    ],
)
def test_one_way_of_writing(given: str, expected: str) -> None:
    assert normalise(given) == expected


def test_decomposed_hangul_is_composed() -> None:
    assert normalise(unicodedata.normalize("NFD", "남원 원탁회의")) == "남원 원탁회의"


def test_text_beyond_the_limit_is_cut() -> None:
    assert normalise("가" * 50, limit=10) == "가" * 10
    # One sign that becomes several when capitals go must not grow the text.
    assert len(normalise("İ" * 10, limit=10)) <= 10


def test_words_are_runs_of_letters_and_digits() -> None:
    assert words("남원, 시청·안내! (2026) a_b 🎉") == ["남원", "시청", "안내", "2026", "a", "b"]
