"""Places."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.blocks import StructBlockValidationError

from blocks.place import PlaceBlock


def test_a_place_has_its_point_in_degrees(shown: Callable[..., Any]) -> None:
    built = shown("place", {"name": "회관", "point": "SRID=4326;POINT(127.3905 35.4164)"})
    assert (built["latitude"], built["longitude"]) == (35.4164, 127.3905)
    assert built["page"] is None


@pytest.mark.parametrize("point", ["", "somewhere", "95,127"])
def test_a_place_without_a_readable_point_has_neither_degree(
    point: str, shown: Callable[..., Any]
) -> None:
    built = shown("place", {"name": "회관", "point": point})
    assert (built["latitude"], built["longitude"]) == (None, None)


def test_a_point_is_kept_in_its_stored_form() -> None:
    block = PlaceBlock()
    cleaned = block.clean(block.to_python({"name": "회관", "point": "35.4164,127.3905"}))
    assert block.get_prep_value(cleaned)["point"] == "SRID=4326;POINT(127.3905 35.4164)"


def test_a_point_outside_the_globe_is_refused() -> None:
    block = PlaceBlock()
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(block.to_python({"name": "회관", "point": "95,127"}))
    assert "위도" in refused.value.block_errors["point"].messages[0]


def test_a_place_without_a_name_is_left_out(shown: Callable[..., Any]) -> None:
    assert shown("place", {"name": "", "address": "남원시"}) is None
