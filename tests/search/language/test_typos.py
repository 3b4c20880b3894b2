import pytest

from search.language.typos import distance, grams, nearest

VOCABULARY = ["남원", "남문", "인월", "원탁회의", "놀이터", "춘향제", "공청회", "도서관", "숲"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("남언", "남원"),
        ("놀이토", "놀이터"),
        ("놀아터", "놀이터"),
        ("춘향재", "춘향제"),
        ("공정회", "공청회"),
        ("원탁회이", "원탁회의"),
        ("원탁휘의", "원탁회의"),
        ("도서광", "도서관"),
        ("도서간", "도서관"),
    ],
)
def test_the_word_that_was_meant_is_nearest(typed: str, meant: str) -> None:
    assert nearest(typed, VOCABULARY)[0] == meant


def test_a_known_word_is_no_correction_of_itself() -> None:
    assert "남원" not in nearest("남원", VOCABULARY)


@pytest.mark.parametrize("word", ["숲", "수", "우주정거장", "ㄴ", ""])
def test_short_and_strange_words_have_no_neighbour(word: str) -> None:
    assert nearest(word, VOCABULARY) == []


def test_the_distance_counts_keys() -> None:
    assert distance("놀이터", "놀이터") == 0
    assert distance("재주", "제주") == 0.5
    assert distance("남언", "남원") == 1
    assert distance("나", "마을회관") is None


def test_neighbours_that_are_swapped_count_once() -> None:
    assert distance("abcd", "abdc") == 1


def test_a_mistyped_word_shares_keys_with_the_word() -> None:
    assert set(grams("춘향재")) & set(grams("춘향제"))
    assert grams("남") == ["^ㄴㅏ", "ㄴㅏㅁ", "ㅏㅁ$"]
