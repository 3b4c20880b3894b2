"""A choice in an address."""

import pytest
from django.http import QueryDict

from cms.places.coordinates import Point
from delivery.following.choice import (
    MOST,
    Choice,
    as_json,
    from_json,
    from_query,
    read_choice,
)


def test_a_choice_is_the_same_after_an_address_and_after_a_store() -> None:
    choice = Choice(
        ("음악", "art"), ("culture-city",), ("performance",), Point(35.396, 127.617), 2000
    )
    assert from_query(choice.query).choice == choice
    assert from_json(as_json(choice)) == choice
    assert choice.query.isascii()


def test_a_point_is_rounded_before_anything_knows_it() -> None:
    read = read_choice(QueryDict("near=35.39643,127.61789"))
    assert read.choice.point == Point(35.396, 127.618)
    assert "35.396%2C127.618" in read.choice.query


@pytest.mark.parametrize(
    "radius",
    ["0", "-5", "99", "50001", "1e9", "9" * 400, "٣٠٠٠", "nan", "500.5", "1000&radius=2000"],
)
def test_an_absurd_radius_is_said_and_the_rest_is_kept(radius: str) -> None:
    read = read_choice(QueryDict(f"topic=music&near=35.4,127.4&radius={radius}"))
    assert len(read.problems) == 1
    assert "100" in read.problems[0]
    assert "50000" in read.problems[0]
    assert read.choice.topics == ("music",)


@pytest.mark.parametrize(
    "near", ["here", "95,127", "35.4", "35.4,127.4&near=35.5,127.5", "x" * 500]
)
def test_a_point_that_is_none_is_said_and_the_rest_is_kept(near: str) -> None:
    read = read_choice(QueryDict(f"topic=music&near={near}"))
    assert len(read.problems) == 1
    assert read.choice == Choice(topics=("music",))


def test_two_hundred_topics_are_cut_with_a_sentence() -> None:
    read = read_choice(QueryDict("&".join(f"topic=t{n}" for n in range(200))))
    assert len(read.choice.topics) == MOST
    assert str(MOST) in read.problems[0]


def test_the_same_topic_twice_is_one() -> None:
    assert read_choice(QueryDict("topic=a&topic=a&topic=")).choice == Choice(topics=("a",))


@pytest.mark.parametrize("value", ["%00", "a%0d%0ab", "x" * 300])
def test_what_is_no_word_is_left_out(value: str) -> None:
    read = read_choice(QueryDict(f"topic={value}&topic=music"))
    assert read.problems
    assert read.choice.topics == ("music",)


def test_a_query_of_thousands_of_names_is_read_as_nothing() -> None:
    read = from_query("&".join(f"a{n}=1" for n in range(20_000)))
    assert read.problems
    assert read.choice.is_empty
