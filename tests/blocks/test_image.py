"""A picture in a text."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import caches
from wagtail.blocks import StructBlockValidationError

from blocks.image import ImageBlock
from cms.images.models import Picture


def test_a_picture_without_a_description_is_refused_with_what_to_do(picture: Picture) -> None:
    block = ImageBlock()
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(block.to_python({"image": picture.pk, "alt": "  "}))
    assert "꾸밈 그림으로 표시" in refused.value.block_errors["alt"].messages[0]


def test_a_draft_may_wait_for_its_description(picture: Picture) -> None:
    block = ImageBlock()
    cleaned = block.clean_deferred(block.to_python({"image": picture.pk}))
    assert cleaned["image"] == picture


@pytest.mark.parametrize("said", [{"alt": "둑길"}, {"is_decorative": True}])
def test_a_description_or_a_decoration_is_enough(picture: Picture, said: dict[str, Any]) -> None:
    block = ImageBlock()
    value = block.to_python({"image": picture.pk, **said})
    assert block.clean(value)["image"] == picture


def test_a_decorative_picture_is_not_read_out(picture: Picture, shown: Callable[..., Any]) -> None:
    built = shown("image", {"image": picture.pk, "alt": "둑길", "is_decorative": True})
    assert built["image"]["alt"] == ""
    assert built["is_decorative"] is True


def test_a_picture_has_its_description_credit_and_files(
    picture: Picture, shown: Callable[..., Any]
) -> None:
    built = shown("image", {"image": picture.pk, "alt": "둑길에 앉은 사람들", "caption": "봄"})
    assert (built["image"]["alt"], built["image"]["credit"]) == ("둑길에 앉은 사람들", "남원시")
    assert built["caption"] == "봄"
    assert set(built["image"]["renditions"]["full"]) == {"avif", "webp"}


def test_a_picture_whose_file_is_lost_is_left_out(
    picture: Picture, shown: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    caches["default"].clear()  # Wagtail may know files that another test made of such a picture
    Path(picture.file.path).unlink()
    assert shown("image", {"image": picture.pk, "alt": "둑길"}) is None
    assert "missing" in caplog.text
