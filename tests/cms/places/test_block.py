"""A point inside a StreamField."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.blocks import StreamBlock

from cms.places.block import PointBlock

STORED = "SRID=4326;POINT(127.39 35.41)"


@pytest.mark.parametrize("value", ["", None])
def test_an_empty_optional_point_stays_empty(value: str | None) -> None:
    block = PointBlock(required=False)
    assert block.to_python(value) == ""
    assert block.normalize(value) == ""
    assert block.clean(block.to_python(value)) == ""
    assert block.get_prep_value(block.to_python(value)) == ""
    assert not block.get_form_state(block.to_python(value))
    assert block.get_api_representation(block.to_python(value)) is None
    assert block.render_basic(block.to_python(value)) == ""


def test_a_point_that_is_needed_is_asked_for() -> None:
    with pytest.raises(ValidationError) as refused:
        PointBlock().clean("")
    assert refused.value.code == "required"


@pytest.mark.parametrize(
    "value",
    [
        STORED,
        "35.41,127.39",
        {"lat": "35.41", "lng": "127.39", "srid": 4326},
        {"latitude": 35.41, "longitude": 127.39},
    ],
    ids=["stored", "typed", "by wagtailgeowidget", "as readers get it"],
)
def test_every_stored_form_is_read(value: object) -> None:
    block = PointBlock()
    assert block.clean(block.to_python(value)) == STORED
    assert block.get_form_state(block.to_python(value)) == "35.41,127.39"


@pytest.mark.parametrize("value", ["garbage", {"lat": None}, {}, [1, 2], 7])
def test_garbage_in_the_database_breaks_no_page_and_is_refused_in_the_form(value: object) -> None:
    block = PointBlock()
    kept = block.to_python(value)
    assert block.get_api_representation(kept) is None
    with pytest.raises(ValidationError):
        block.clean(kept)


def test_what_was_typed_wrongly_is_shown_again() -> None:
    block = PointBlock()
    assert block.get_form_state(block.to_python("시청 앞")) == "시청 앞"


def test_a_reader_gets_degrees() -> None:
    block = PointBlock()
    assert block.get_api_representation(STORED) == {"latitude": 35.41, "longitude": 127.39}
    assert block.render_basic(STORED) == "위도 35.41, 경도 127.39"


def test_a_stream_with_an_empty_point_is_read_and_stored_unchanged() -> None:
    stream = StreamBlock([("point", PointBlock(required=False))])
    raw = [{"type": "point", "value": "", "id": "1"}]
    assert stream.get_prep_value(stream.to_python(raw)) == raw


def test_help_for_the_editor_is_kept() -> None:
    assert PointBlock(required=False, help_text="모이는 곳").field.help_text == "모이는 곳"
