"""Pages that a text leads on to."""

from collections.abc import Callable
from typing import Any

from stories.models import StoryPage


def test_only_pages_that_readers_can_open_are_listed(
    story: StoryPage, draft: StoryPage, shown: Callable[..., Any]
) -> None:
    built = shown("related_pages", {"title": "함께", "pages": [draft.pk, story.pk]})
    assert [page["slug"] for page in built["pages"]] == ["slow-market"]


def test_a_list_of_which_nothing_is_left_is_left_out(
    draft: StoryPage, shown: Callable[..., Any]
) -> None:
    assert shown("related_pages", {"title": "함께", "pages": [draft.pk]}) is None
