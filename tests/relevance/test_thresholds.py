"""A part of the corpus and of the questions, so that nobody makes the search worse unawares."""

import pytest

from tests.relevance.engines import embedded
from tests.relevance.figures import figures_of, result_of
from tests.relevance.generator import make_items
from tests.relevance.questions import read_questions
from tests.seeded import sow_synonyms

pytestmark = pytest.mark.django_db
ITEMS, EACH = 800, 3


def test_the_embedded_search_finds_what_is_sought() -> None:
    sow_synonyms()
    items = make_items(ITEMS)
    ask = embedded(items)
    questions = [each for each in read_questions()[::EACH] if each.grades(items)]
    results = [result_of(each, ask(each.text), items) for each in questions]
    reached = figures_of(results)

    assert len(results) > 50
    assert reached.ndcg >= 0.85
    assert reached.recall >= 0.95
    assert reached.zero <= 0.02
