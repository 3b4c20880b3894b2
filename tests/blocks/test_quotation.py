"""Quotations."""

from collections.abc import Callable
from typing import Any

from stories.models import StoryPage


def test_a_quotation_names_its_source_by_title_and_address(
    story: StoryPage, shown: Callable[..., Any]
) -> None:
    built = shown("quotation", {"text": " 그래요. ", "attribution": "주민", "source": story.pk})
    assert built["text"] == "그래요."
    assert built["source"]["id"] == str(story.uuid)
    assert built["source"]["type"] == "stories"
    assert built["source"]["title"] == "느린 장터의 하루"


def test_a_source_that_readers_cannot_open_is_not_named(
    draft: StoryPage, shown: Callable[..., Any]
) -> None:
    assert shown("quotation", {"text": "그래요.", "source": draft.pk})["source"] is None


def test_a_quotation_without_words_is_left_out(shown: Callable[..., Any]) -> None:
    assert shown("quotation", {"text": "  ", "attribution": "주민"}) is None
