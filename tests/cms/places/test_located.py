"""What a page that takes place somewhere keeps of the place."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from cms.places.located import Located, location_api_fields, location_panels
from home.models import SectionPage
from listings.models import EventPage
from tests.factories.listings import EventFactory


def coordinates(page: EventPage) -> tuple[float | None, float | None]:
    stored = EventPage.objects.get(pk=page.pk)
    return stored.latitude, stored.longitude


def test_latitude_and_longitude_follow_the_point(section: SectionPage) -> None:
    event = EventFactory(parent=section, point="35.4029,127.3793")
    assert coordinates(event) == (35.4029, 127.3793)
    assert EventPage.objects.get(pk=event.pk).point == "SRID=4326;POINT(127.3793 35.4029)"
    event.point = "35.4164,127.3905"
    event.save()
    assert coordinates(event) == (35.4164, 127.3905)


def test_taking_the_point_away_takes_the_coordinates_away(section: SectionPage) -> None:
    event = EventFactory(parent=section)
    event.point = ""
    event.save()
    assert coordinates(event) == (None, None)


def test_they_follow_also_where_only_the_point_is_stored(section: SectionPage) -> None:
    event = EventFactory(parent=section)
    event.point = "35.4164,127.3905"
    event.save(update_fields=["point"])
    assert coordinates(event) == (35.4164, 127.3905)


def test_storing_other_fields_leaves_the_coordinates_alone(section: SectionPage) -> None:
    event = EventFactory(parent=section, point="35.4029,127.3793")
    event.point = "35.4164,127.3905"
    event.save(update_fields=["place_name"], clean=False)
    assert coordinates(event) == (35.4029, 127.3793)


def test_an_unreadable_point_stops_a_live_page(section: SectionPage) -> None:
    event = EventFactory(parent=section)
    event.point = "시청 앞"
    with pytest.raises(ValidationError) as refused:
        event.save()
    assert list(refused.value.message_dict) == ["point"]
    assert coordinates(event) == (35.4029, 127.3793)


def test_the_coordinates_are_indexed_and_not_in_the_form() -> None:
    for name in ("latitude", "longitude"):
        field: Any = Located._meta.get_field(name)
        assert field.db_index
        assert not field.editable


def test_every_panel_says_in_korean_what_to_write() -> None:
    assert [panel.field_name for panel in location_panels] == ["place_name", "address", "point"]
    assert all(
        panel.heading and str(panel.help_text).endswith(".") for panel in location_panels[1:]
    )


def test_what_an_editor_fills_in_a_staff_program_may_write_too() -> None:
    assert all(field.writable for field in location_api_fields)
    assert {field.name for field in location_api_fields} == {
        panel.field_name for panel in location_panels
    }
