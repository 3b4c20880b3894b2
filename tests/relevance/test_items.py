"""The items say what their facts are, and nothing else that is asked for."""

from collections import Counter

import pytest

from tests.relevance.generator import COUNT, make_items
from tests.relevance.items import Item, short
from tests.relevance.vocabulary import ORGANISATIONS, SERIES, SUBJECTS


@pytest.fixture(scope="module")
def items() -> list[Item]:
    return make_items()


def test_they_are_many_and_always_the_same(items: list[Item]) -> None:
    assert len(items) == COUNT >= 2_000
    assert make_items(20) == items[:20]


def test_a_subject_is_named_where_it_is_a_fact_and_only_there(items: list[Item]) -> None:
    for item in items:
        facts = {mention.subject for mention in item.mentions}
        assert {subject for subject in SUBJECTS if subject.noun in item.text} == facts
        assert item.main.word in item.title
        assert all(mention.word in item.text for mention in item.mentions)


def test_a_series_and_an_organisation_are_named_only_where_they_belong(items: list[Item]) -> None:
    for item in items:
        assert [name for name in SERIES if name in item.text] == [item.series] * bool(item.series)
        assert [name for name in ORGANISATIONS if name in item.text] == [item.organisation]


def test_every_district_subject_and_type_has_items(items: list[Item]) -> None:
    districts = Counter(item.district.name for item in items)
    assert len(districts) == 23
    assert min(districts.values()) > 50
    assert len(Counter(item.main.subject.name for item in items)) == len(SUBJECTS)
    assert len(Counter(item.type for item in items)) == 6


def test_a_district_is_called_by_its_short_name() -> None:
    assert (short("운봉읍"), short("금지면"), short("금동")) == ("운봉", "금지", "금동")
