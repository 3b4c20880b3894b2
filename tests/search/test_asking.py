"""Words are found inside words, as people write them."""

from datetime import timedelta

import pytest
from django.utils import timezone

from delivery.area import Near
from home.models import SectionPage
from search.indexing.working import work_off
from search.question import Question, Sort, Span
from tests.factories.stories import StoryFactory
from tests.search.conftest import asked, titles
from tests.search.odd import ODD

pytestmark = pytest.mark.django_db

PLAYGROUND, ROUNDTABLE = "산내면 놀이터 정비", "원탁회의 준비 모임"
CIRCLE, SHOP = "놀이와 놀이터 남원시민 모임", "남원시청 앞 책방"


FOUND = [
    ("놀이터", {PLAYGROUND, ROUNDTABLE, CIRCLE}),
    ("시민", {ROUNDTABLE, CIRCLE}),
    ("제안", {ROUNDTABLE}),
    ("놀이터를 제안", {ROUNDTABLE}),
    ("원탁 회의", {ROUNDTABLE}),
    ("남원시청", {SHOP}),
    ("남원 시청", {SHOP}),
    ("ㅊㅂ", {SHOP}),
    ("corqkd", {SHOP}),
    ("놀이터 -정비 -원탁회의", {CIRCLE}),
    ('"놀이터 정비"', {PLAYGROUND}),
    ('"정비 놀이터"', set()),
]


def test_words_are_found_inside_words(town: SectionPage) -> None:
    for words, found in FOUND:
        answers = titles(words)
        # Where few have all words, what has some of them follows.
        assert set(answers[: len(found)]) == found, words
        assert found or not answers, words


def test_a_title_stands_above_a_summary(town: SectionPage) -> None:
    assert titles("놀이터")[-1] == ROUNDTABLE


def test_a_mistyped_word_is_read_as_the_nearest_known_one(town: SectionPage) -> None:
    answer = asked("놀이텨")

    assert answer.understood.corrected == "놀이터"
    assert answer.count == 3


def test_what_is_over_sinks_and_is_found(town: SectionPage) -> None:
    assert titles("도시숲 산책") == ["새 도시숲 산책", "지난 도시숲 산책"]


def test_a_time_in_the_words_bounds_the_answer(town: SectionPage) -> None:
    answer = asked("내일 산책")

    assert answer.understood.period == "내일"
    assert [hit.document["title"] for hit in answer.hits] == ["새 도시숲 산책"]


def test_where_nothing_takes_place_then_the_words_are_sought_at_any_time(town: SectionPage) -> None:
    answer = asked("모레 산책")

    assert answer.understood.not_then == "모레"
    assert answer.understood.period == ""
    assert {hit.document["title"] for hit in answer.hits} == {"새 도시숲 산책", "지난 도시숲 산책"}


def test_words_that_only_look_like_a_time_are_found_as_they_are(town: SectionPage) -> None:
    StoryFactory(parent=town, title="모레 알갱이를 세는 산책")
    work_off()

    answer = asked("모레 산책")

    assert [hit.document["title"] for hit in answer.hits] == ["모레 알갱이를 세는 산책"]


def test_facets_count_all_but_their_own_choice(town: SectionPage) -> None:
    answer = asked("산책", topics=("kids",), spans=(Span.PAST,))

    facets = {each.name: {v.value: v.count for v in each.values} for each in answer.facets}
    assert answer.count == 1
    assert facets["topic"] == {"kids": 1}
    assert facets["period"]["past"] == 1
    assert facets["period"]["tomorrow"] == 1
    labels = {v.value: v.label for each in answer.facets for v in each.values}
    assert labels["past"] == "지난 일"
    assert labels["events"] == "모임·행사"


def test_nothing_asked_shows_everything(town: SectionPage) -> None:
    assert asked("").count >= 6
    assert asked("", types=("stories",)).count == 1


def test_what_is_near_comes_first_where_that_is_asked(town: SectionPage) -> None:
    answer = asked("", near=Near(35.4029, 127.3793, 500), sort=Sort.NEAREST)

    assert answer.count == 4
    assert answer.hits[0].distance is not None
    assert answer.hits[0].distance < 10


def test_snippets_mark_what_was_sought_and_escape_all_else(town: SectionPage) -> None:
    (hit,) = [hit for hit in asked("제안").hits if hit.document["title"] == ROUNDTABLE]

    assert "<mark>제안</mark>했습니다" in hit.snippet


def test_whatever_is_typed_has_a_normal_answer(town: SectionPage) -> None:
    for words in ODD:
        assert asked(words).count >= 0


def test_a_question_is_answered_with_few_queries(
    town: SectionPage, django_assert_max_num_queries: object
) -> None:
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        asked("놀이터")


def test_a_time_bounds_turns_and_not_the_whole_series(town: SectionPage) -> None:
    now = timezone.now()

    answer = asked("", starts_from=now - timedelta(days=40), until=now - timedelta(days=20))

    assert [hit.document["title"] for hit in answer.hits] == ["지난 도시숲 산책"]
    assert Question().words == ""
