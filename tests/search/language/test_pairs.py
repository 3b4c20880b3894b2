import pytest

from search.language.pairs import pairs, phrase, runs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("놀이터를", ["놀이", "이터", "터를", "를"]),
        ("숲", ["숲"]),
        ("도시숲 걷기", ["도시", "시숲", "숲", "걷기", "기"]),
        ("it교육 2026년", ["it", "교육", "육", "2026", "년"]),
        ("南原 여행", ["南原", "原", "여행", "행"]),
        ("", []),
        ("!?", []),
    ],
)
def test_pairs_of_each_word_and_its_last_syllable(text: str, expected: list[str]) -> None:
    assert pairs(text) == expected


def test_a_word_is_asked_for_without_its_end() -> None:
    assert pairs("놀이터", ends=False) == ["놀이", "이터"]


def test_a_word_is_a_run_of_pairs_inside_its_inflected_form() -> None:
    inflected = " ".join(pairs("시민들이 어린이놀이터를 제안했습니다"))
    for word in ("시민", "놀이터", "어린이", "제안"):
        assert " ".join(pairs(word, ends=False)) in inflected


def test_pairs_do_not_reach_over_a_space() -> None:
    assert "민원" not in pairs("시민 원탁회의")


def test_a_phrase_is_found_where_its_words_stand_side_by_side() -> None:
    text = f" {' '.join(pairs('남원 시청에서 만나요'))} "
    assert f" {' '.join(phrase('남원 시청'))} " in text
    assert f" {' '.join(phrase('남원의 시청'))} " not in text


def test_words_are_divided_where_the_script_changes() -> None:
    assert runs("ai시대 3월호") == ["ai", "시대", "3", "월호"]
