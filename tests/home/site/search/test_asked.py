"""The address of the search page, read and written."""

import pytest
from django.http import QueryDict

from home.site.search.asked import LAST_PAGE, SIZE, Asked, read_asked
from search.question import Span


def asked(query: str) -> Asked:
    return read_asked(QueryDict(query))


def test_words_and_choices_become_a_question() -> None:
    question = asked("q=놀이터 제안&type=events&type=stories&period=weekend&page=3").question
    assert question.words == "놀이터 제안"
    assert question.types == ("events", "stories")
    assert question.spans == (Span.WEEKEND,)
    assert (question.offset, question.limit) == (2 * SIZE, SIZE)


def test_what_makes_no_sense_is_left_out() -> None:
    found = asked("q=%00%07남원&period=never&type=&colour=red&page=x")
    assert (found.words, found.chosen, found.page) == ("남원", {}, 1)


@pytest.mark.parametrize("page", ["0", "-1", "9" * 9, "１", "999"])
def test_pages_stay_within_reason(page: str) -> None:
    assert 1 <= asked(f"page={page}").page <= LAST_PAGE


def test_a_choice_is_made_and_let_go() -> None:
    first = asked("q=놀이터&page=2")
    chosen = first.toggled("type", "events")
    assert QueryDict(chosen[1:]).dict() == {"q": "놀이터", "type": "events"}
    assert asked(chosen[1:]).toggled("type", "events") == first.address()


def test_long_words_are_cut() -> None:
    assert len(asked(f"q={'가' * 10_000}").words) <= 400


def test_nothing_asked_is_empty() -> None:
    assert asked("").is_empty
    assert not asked("type=events").is_empty
