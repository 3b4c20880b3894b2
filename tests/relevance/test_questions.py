"""The questions are many, of all sorts, and each has an answer."""

from collections import Counter

import pytest

from cms.ground.districts import DISTRICTS
from tests.relevance.generator import NOW, make_items
from tests.relevance.items import Item
from tests.relevance.needs import grade, read_needs
from tests.relevance.questions import read_questions
from tests.relevance.vocabulary import SUBJECTS

SORTS = {
    "compound", "hanja", "inflection", "initials", "keyboard", "kind", "minus", "noun",
    "organisation", "phrase", "place", "spacing", "synonym", "time", "typing", "typo",
}  # fmt: skip


@pytest.fixture(scope="module")
def items() -> list[Item]:
    return make_items()


def test_they_are_many_and_of_all_sorts() -> None:
    questions = read_questions()
    assert len(questions) >= 150
    assert len({question.text for question in questions}) == len(questions)
    sorts = Counter(question.why for question in questions)
    assert set(sorts) == SORTS
    assert min(sorts.values()) >= 6


def test_each_has_an_answer_and_none_is_answered_by_everything(items: list[Item]) -> None:
    for question in read_questions():
        assert 1 <= len(question.grades(items)) < len(items) / 4, question


def test_what_they_need_exists() -> None:
    names = {subject.name for subject in SUBJECTS}
    places = {district.name for district in DISTRICTS}
    for question in read_questions():
        assert {*question.needs.subjects, *question.needs.without} <= names, question
        assert question.needs.place in places | {""}, question


def test_every_district_is_asked_for() -> None:
    asked = {question.needs.place for question in read_questions()} - {""}
    assert asked == {district.name for district in DISTRICTS}


def test_a_title_answers_better_than_a_mention(items: list[Item]) -> None:
    for item in items[:200]:
        grades = [grade(item, read_needs(each.subject.name)) for each in item.mentions]
        assert grades == sorted(grades, reverse=True)
        assert grades[0] == (2 if item.ends_at and item.ends_at < NOW else 3)
