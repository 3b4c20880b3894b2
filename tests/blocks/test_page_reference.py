"""A page that a text leads on to."""

from collections.abc import Callable
from typing import Any

from home.models import HomePage
from stories.models import StoryPage


def test_a_related_page_is_named_in_full(story: StoryPage, shown: Callable[..., Any]) -> None:
    assert shown("related_page", story.pk) == {
        "id": str(story.uuid),
        "type": "stories",
        "slug": "slow-market",
        "title": "느린 장터의 하루",
        "url": "http://testserver/culture-city/slow-market/",
    }


def test_a_related_page_that_readers_cannot_open_is_left_out(
    draft: StoryPage, home: HomePage, shown: Callable[..., Any]
) -> None:
    assert shown("related_page", draft.pk) is None
    assert shown("related_page", home.get_parent().pk) is None
    assert shown("related_page", None) is None
