"""Several pictures."""

from collections.abc import Callable
from typing import Any

from cms.images.models import Picture


def test_a_gallery_leaves_out_pictures_that_are_gone(
    picture: Picture, shown: Callable[..., Any]
) -> None:
    figures = [{"image": picture.pk, "alt": "하나"}, {"image": 999_999, "alt": "없는 그림"}]
    built = shown("gallery", {"title": "장터", "images": figures})
    assert [figure["image"]["alt"] for figure in built["images"]] == ["하나"]


def test_a_gallery_without_pictures_is_left_out(shown: Callable[..., Any], db: None) -> None:
    assert shown("gallery", {"title": "장터", "images": [{"image": None}]}) is None
    assert shown("gallery", {"title": "장터", "images": []}) is None
