"""Files to take along."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from wagtail.models import Collection


def test_a_file_says_how_large_it_is_and_of_what_kind(
    attachment: Any, shown: Callable[..., Any]
) -> None:
    assert shown("file", {"file": attachment.pk, "title": ""}) == {
        "title": "모임 자료집",
        "url": f"http://testserver{attachment.url}",
        "size": 12,
        "extension": "pdf",
        "media_type": "application/pdf",
    }


def test_a_title_for_this_place_goes_first(attachment: Any, shown: Callable[..., Any]) -> None:
    assert shown("file", {"file": attachment.pk, "title": "둘째 모임"})["title"] == "둘째 모임"


def test_a_file_that_few_may_fetch_is_left_out(
    attachment: Any, closed_collection: Collection, shown: Callable[..., Any]
) -> None:
    attachment.collection = closed_collection
    attachment.save()
    assert shown("file", {"file": attachment.pk}) is None


def test_a_file_that_is_lost_is_left_out(attachment: Any, shown: Callable[..., Any]) -> None:
    Path(attachment.file.path).unlink()
    assert shown("file", {"file": attachment.pk}) is None


def test_a_removed_file_is_left_out(attachment: Any, shown: Callable[..., Any]) -> None:
    key = attachment.pk
    attachment.delete()
    assert shown("file", {"file": key}) is None
