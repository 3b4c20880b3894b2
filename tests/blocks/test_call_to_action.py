"""Buttons."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.blocks import StructBlockValidationError

from blocks.call_to_action import CallToActionBlock
from stories.models import StoryPage


def refusal(value: dict[str, Any]) -> dict[str, str]:
    """Return what the block says to a value that it refuses, by field."""
    block = CallToActionBlock()
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(block.to_python(value))
    return {name: " ".join(error.messages) for name, error in refused.value.block_errors.items()}


def test_a_button_without_an_address_is_refused(db: None) -> None:
    assert "바깥 주소를 적어" in refusal({"label": "신청"})["page"]


def test_a_button_with_two_addresses_is_refused(story: StoryPage) -> None:
    value = {"label": "신청", "page": story.pk, "url": "https://example.org/"}
    assert "하나만" in refusal(value)["url"]


@pytest.mark.parametrize("url", ["http://example.org/", "ftp://example.org/", "javascript:x()"])
def test_an_address_that_is_not_https_is_refused(url: str, db: None) -> None:
    assert "https://로 시작하는" in refusal({"label": "신청", "url": url})["url"]


def test_a_draft_may_wait_for_its_address(db: None) -> None:
    block = CallToActionBlock()
    assert block.clean_deferred(block.to_python({"label": "신청"}))["label"] == "신청"


def test_a_button_leads_to_a_page(story: StoryPage, shown: Callable[..., Any]) -> None:
    built = shown("call_to_action", {"label": "읽기", "page": story.pk})
    assert built["url"] == built["page"]["url"] == "http://testserver/culture-city/slow-market/"


def test_a_button_leads_elsewhere(shown: Callable[..., Any], db: None) -> None:
    built = shown("call_to_action", {"label": "시청", "url": "https://www.namwon.go.kr/"})
    assert built == {"label": "시청", "url": "https://www.namwon.go.kr/", "page": None}


def test_a_button_that_would_lead_nowhere_is_left_out(
    draft: StoryPage, shown: Callable[..., Any]
) -> None:
    assert shown("call_to_action", {"label": "읽기", "page": draft.pk}) is None
    assert shown("call_to_action", {"label": "읽기", "url": "javascript:x()"}) is None
