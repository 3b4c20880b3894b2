from datetime import datetime

from django.utils.safestring import SafeString

from search.language.parse import parse
from search.language.periods.period import ZONE
from search.language.query import Query
from search.language.snippets import marked, snippet

NOW = datetime(2026, 11, 27, 10, tzinfo=ZONE)


def asked(text: str) -> Query:
    return parse(text, NOW)


def test_the_word_is_marked_inside_the_inflected_word() -> None:
    assert marked("시민들이 놀이터를", asked("놀이터에서")) == "시민들이 <mark>놀이터</mark>를"


def test_text_is_escaped_and_marks_are_not() -> None:
    shown = marked("<b>남원</b> & 놀이터", asked("남원"))
    assert shown == "&lt;b&gt;<mark>남원</mark>&lt;/b&gt; &amp; 놀이터"
    assert isinstance(shown, SafeString)


def test_spacing_does_not_matter() -> None:
    assert marked("남원 시청에서", asked("남원시청")) == "<mark>남원 시청</mark>에서"
    assert marked("원탁회의", asked('"원탁 회의"')) == "<mark>원탁회의</mark>"


def test_capitals_do_not_matter() -> None:
    assert marked("ICT 교육", asked("ict")) == "<mark>ICT</mark> 교육"


def test_first_consonants_mark_the_syllables() -> None:
    assert marked("남원시 안내", asked("ㄴㅇㅅ")) == "<mark>남원시</mark> 안내"


def test_a_reading_of_hanja_is_marked_in_both_writings() -> None:
    assert marked("남원(南原)", asked("南原")) == "<mark>남원</mark>(<mark>南原</mark>)"


def test_the_part_is_shown_where_most_of_the_question_is() -> None:
    text = (
        "처음에 제안 이야기. "
        + "다른 말이 이어집니다. " * 30
        + "놀이터 안전 제안이 나왔습니다. "
        + "끝. " * 50
    )
    shown = snippet(text, asked("놀이터 안전 제안"), 80)
    assert "<mark>놀이터</mark> <mark>안전</mark> <mark>제안</mark>" in shown
    assert shown.startswith("…")
    assert shown.endswith("…")


def test_without_a_match_the_beginning_is_shown() -> None:
    text = "다른 말이 이어집니다. " * 30
    assert snippet(text, asked("놀이터"), 20) == "다른 말이 이어집니다. 다른 말이…"


def test_a_short_text_is_shown_whole() -> None:
    assert snippet("놀이터", asked("")) == "놀이터"


def test_no_word_is_ever_cut_into_its_marks() -> None:
    text = "가나다 " * 500
    shown = snippet(text, asked("가나다"), 100)
    assert shown.count("<mark>") == shown.count("</mark>") > 5
