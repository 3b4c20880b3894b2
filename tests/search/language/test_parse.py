from datetime import datetime

import pytest

from search.language.parse import LONGEST, MOST_WORDS, parse
from search.language.periods.period import ZONE
from search.language.query import Query

NOW = datetime(2026, 11, 27, 10, tzinfo=ZONE)
SYNONYMS = {"라운드테이블": ("원탁회의",), "원탁회의": ("라운드테이블",)}


def asked(text: str) -> Query:
    return parse(text, NOW, SYNONYMS)


def stems(query: Query) -> list[str]:
    return [word.stem for word in query.words]


def test_bare_words_are_stripped() -> None:
    query = asked("놀이터를 시민들이")
    assert stems(query) == ["놀이터", "시민"]
    assert query.words[0].text == "놀이터를"


def test_a_phrase_stands_in_quotes() -> None:
    query = asked("“놀이터 안전” 제안")
    assert query.phrases == ("놀이터 안전",)
    assert stems(query) == ["제안"]


def test_a_minus_leaves_out() -> None:
    query = asked('축제 -불꽃 -"벚꽃 길"')
    assert stems(query) == ["축제"]
    assert set(query.without) == {"불꽃", "벚꽃 길"}


def test_a_hyphen_inside_a_word_leaves_nothing_out() -> None:
    assert asked("k-pop 남원-전주").without == ()


def test_only_what_to_leave_out_is_no_question() -> None:
    assert asked("-축제").is_empty


def test_a_time_is_taken_out_of_the_words() -> None:
    query = asked("이번 주말 공연")
    assert query.period is not None
    assert stems(query) == ["공연"]


def test_a_time_can_be_searched_as_words() -> None:
    query = parse("이번 주말 공연", NOW, with_period=False)
    assert query.period is None
    assert [word.text for word in query.words] == ["이번", "주말", "공연"]


def test_a_time_in_quotes_is_words() -> None:
    assert asked('"이번 주말" 공연').period is None


def test_hanja_is_read() -> None:
    assert stems(asked("南原에서")) == ["남원"]


def test_the_other_keyboard_is_another_reading() -> None:
    assert asked("skadnjs").words[0].readings == ("skadnjs", "남원")


def test_synonyms_are_other_readings_of_the_stem() -> None:
    assert asked("원탁회의에서").words[0].others == ("라운드테이블",)


def test_a_synonym_may_be_written_apart() -> None:
    words = asked("라운드 테이블을 제안").words
    assert words[0].readings == ("라운드테이블", "라운드 테이블", "원탁회의")
    assert words[1].stem == "제안"


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "\x00\x01", '"', '"""', "-", '-"', "***", "a*b*c*" * 500, "🎉🎉", "가" * 10_000,
        "(((" * 999, '"가' * 3000, "-가 " * 3000, "\ud800", "ㅋ" * 5000, "10월 " * 2000, "\\",
        "%_%", "a" * 10_000, "내일 " * 99, "다음 주 " * 3000, "1월 1 1" * 3000, '"-' * 5000,
        "2026-" * 2000,
    ],
)  # fmt: skip
def test_whatever_is_typed_is_a_question(text: str) -> None:
    query = asked(text)
    assert len(query.given) <= LONGEST
    assert len(query.words) <= MOST_WORDS


def test_an_open_quote_is_no_quote() -> None:
    assert stems(asked('"놀이터 안전')) == ["놀이터", "안전"]


def test_signs_that_are_no_letters_ask_for_nothing() -> None:
    assert asked("🎉 ***").is_empty
