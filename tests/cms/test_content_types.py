"""The registry of types: bad declarations stop the start with a message that names both."""

import dataclasses
from datetime import date
from typing import Any

import pytest

from cms.content_types import (
    Channels,
    ContentType,
    ContentTypeError,
    Deprecation,
    Filter,
    check_declaration,
    collect,
    content_types,
    type_of,
)
from listings.models import EventPage


def declared(**changes: Any) -> ContentType:
    """Return the declaration of events with changes."""
    return dataclasses.replace(content_types()["events"], **changes)


def test_two_types_of_one_name_are_refused_and_both_are_named() -> None:
    stories = content_types()["stories"]

    with pytest.raises(ContentTypeError) as raised:
        collect([declared(), dataclasses.replace(stories, name="events")])

    assert "listings.models.events.EventPage" in str(raised.value)
    assert "stories.models.stories.StoryPage" in str(raised.value)


def test_two_types_of_one_model_are_refused() -> None:
    with pytest.raises(ContentTypeError, match="clash"):
        collect([declared(), declared(name="occasions")])


@pytest.mark.parametrize("name", ["types", "Events", "e", "with space", "docs", ""])
def test_a_badly_formed_or_reserved_name_is_refused(name: str) -> None:
    with pytest.raises(ContentTypeError, match="reserved or badly formed"):
        check_declaration(declared(name=name))


def test_a_filter_that_the_api_uses_itself_is_refused() -> None:
    taken = Filter(name="limit", annotation=int, description="")

    with pytest.raises(ContentTypeError, match="limit"):
        check_declaration(declared(filters=(taken,), facets=()))


def test_a_filter_on_a_field_that_is_not_there_is_refused() -> None:
    unknown = Filter(name="weather", annotation=str, description="")

    with pytest.raises(ContentTypeError, match="weather"):
        check_declaration(declared(filters=(unknown,), facets=()))


def test_a_facet_that_is_no_filter_is_refused() -> None:
    with pytest.raises(ContentTypeError, match="weather"):
        check_declaration(declared(facets=("weather",)))


def test_a_channel_needs_what_it_shows() -> None:
    stories = dataclasses.replace(
        content_types()["stories"], channels=Channels(calendar=True, map=True)
    )

    with pytest.raises(ContentTypeError, match="occurrences"):
        check_declaration(stories)


@pytest.mark.django_db
def test_a_page_finds_its_type() -> None:
    found = type_of(EventPage(title="산책"))

    assert found is not None
    assert found.name == "events"


def test_a_deprecation_gives_readers_half_a_year() -> None:
    hasty = Deprecation(
        announced_on=date(2026, 1, 1), sunset_on=date(2026, 6, 1), link="https://city.example/why"
    )

    with pytest.raises(ContentTypeError, match="180 days"):
        check_declaration(declared(deprecation=hasty))
