"""The model field and the form field of a point."""

import pytest
from django.core.exceptions import ValidationError
from django.db import models

from cms.places.point import PointField, PointFormField
from listings.models import EventPage

STORED = "SRID=4326;POINT(127.3905 35.4164)"


@pytest.fixture
def field() -> PointField:
    found: PointField = EventPage._meta.get_field("point")
    return found


@pytest.mark.parametrize("typed", [STORED, "35.4164,127.3905"])
def test_both_fields_clean_to_the_stored_form(typed: str, field: PointField) -> None:
    assert field.clean(typed, None) == STORED
    assert PointFormField().clean(typed) == STORED


@pytest.mark.parametrize("text", ["garbage", "SRID=4326;POINT(127 95)", "x" * 300])
def test_both_fields_refuse_with_one_sentence(text: str, field: PointField) -> None:
    with pytest.raises(ValidationError) as refused:
        field.clean(text, None)
    assert len(refused.value.messages) == 1
    form_field = field.formfield()
    with pytest.raises(ValidationError) as refused_in_form:
        form_field.clean(text)
    assert refused_in_form.value.messages == refused.value.messages


def test_a_place_may_be_left_empty(field: PointField) -> None:
    assert field.clean("", None) == ""
    assert field.formfield().clean("") == ""


def test_what_is_stored_without_validation_is_normalised_too(field: PointField) -> None:
    assert field.get_prep_value("35.4164,127.3905") == STORED


def test_another_way_of_writing_the_same_place_is_no_change() -> None:
    form_field = PointFormField(required=False)
    assert not form_field.has_changed(STORED, "35.4164, 127.3905")
    assert not form_field.has_changed("", "")
    assert form_field.has_changed(STORED, "35.4164,127.3906")
    assert form_field.has_changed(STORED, "")


@pytest.mark.parametrize("blank", [True, False])
def test_a_migration_makes_the_same_field_again(blank: bool) -> None:
    _name, path, args, kwargs = PointField("지도 위치", blank=blank).deconstruct()
    assert path == "cms.places.point.PointField"
    again = PointField(*args, **kwargs)
    assert (again.blank, again.max_length) == (blank, 64)
    assert isinstance(again, models.CharField)
