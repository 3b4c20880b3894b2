from search.language.spacing import joined, splits


def test_the_evenest_split_comes_first() -> None:
    assert splits("남원시청") == [("남원", "시청")]
    assert splits("원탁회의장") == [("원탁", "회의장"), ("원탁회", "의장")]


def test_short_long_and_other_words_are_not_split() -> None:
    for word in ("놀이터", "가" * 13, "abcd", "ㄴㅇㅅㅊ"):
        assert splits(word) == []


def test_words_are_joined_if_they_are_hangul() -> None:
    assert joined(["남원", "시청"]) == "남원시청"
    assert joined(["남원"]) == ""
    assert joined(["남원", "2026"]) == ""
