"""Lists set into a text."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.blocks import StructBlockValidationError
from wagtail.blocks.definition_lookup import BlockDefinitionLookupBuilder

from blocks.listing import ListingBlock, topic_choices, type_choices
from cms.content_types import content_types
from home.models import SectionPage
from tests.factories.pages import topic


def test_a_listing_is_a_question_with_its_address(
    section: SectionPage, shown: Callable[..., Any]
) -> None:
    topic("culture")
    value = {"title": "모임", "content_type": "events", "topic": "culture", "section": section.pk}
    built = shown("listing", {**value, "limit": 4})
    assert built["api_url"] == (
        "http://testserver/api/v1/events/?topic=culture&section=culture-city&limit=4"
    )
    assert (built["content_type"], built["topic"], built["limit"]) == ("events", "culture", 4)
    assert built["section"]["id"] == str(section.uuid)


def test_parts_that_are_not_asked_for_are_null_and_not_in_the_address(
    shown: Callable[..., Any], db: None
) -> None:
    built = shown("listing", {"title": "모임", "content_type": "stories", "limit": 12})
    assert built["api_url"] == "http://testserver/api/v1/stories/?limit=12"
    assert built["topic"] is None
    assert built["section"] is None


def test_a_listing_of_a_section_that_closed_does_not_become_a_wider_one(
    section: SectionPage, shown: Callable[..., Any]
) -> None:
    section.unpublish()
    value = {"title": "모임", "content_type": "events", "section": section.pk, "limit": 3}
    assert shown("listing", value) is None


def test_a_listing_of_a_type_that_is_no_more_is_left_out(
    shown: Callable[..., Any], db: None
) -> None:
    assert shown("listing", {"title": "모임", "content_type": "parades", "limit": 3}) is None


def test_a_slug_in_hangul_is_encoded_in_the_address(shown: Callable[..., Any], db: None) -> None:
    built = shown("listing", {"title": "가", "content_type": "events", "topic": "문화", "limit": 3})
    assert built["api_url"].endswith("?topic=%EB%AC%B8%ED%99%94&limit=3")


def test_editors_choose_among_the_registered_types_and_the_citys_topics(db: None) -> None:
    topic("culture")
    assert [name for name, _ in type_choices()] == list(content_types())
    assert ("culture", "주제 culture") in topic_choices()


@pytest.mark.parametrize("limit", [0, 13])
def test_a_listing_that_is_too_long_or_empty_is_refused(limit: int, db: None) -> None:
    block = ListingBlock()
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(block.to_python({"title": "가", "content_type": "events", "limit": limit}))
    assert set(refused.value.block_errors) == {"limit"}


def test_a_new_type_changes_no_migration() -> None:
    lookup = BlockDefinitionLookupBuilder()
    lookup.add_block(ListingBlock())
    choices = [
        kwargs["choices"]
        for _, _, kwargs in lookup.get_lookup_as_dict().values()
        if "choices" in kwargs
    ]
    assert choices == [type_choices, topic_choices]
