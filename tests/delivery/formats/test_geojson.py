"""Maps: points in the order longitude, latitude."""

import pytest
from django.test import Client

from home.models import SectionPage
from tests.delivery.formats.asking import got
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db


def test_only_what_has_a_point_is_on_the_map(client: Client, section: SectionPage) -> None:
    here = EventFactory(parent=section, point="SRID=4326;POINT(127.5 35.5)")
    there = EventFactory(parent=section, point="SRID=4326;POINT(127.3 35.4)", topics=["craft"])
    EventFactory(parent=section, point="")

    written = got(client, "/api/v1/events.geojson").json()

    assert written["type"] == "FeatureCollection"
    assert written["bbox"] == [127.3, 35.4, 127.5, 35.5]
    first, second = written["features"]
    assert first["id"] == str(there.uuid)
    assert first["geometry"] == {"type": "Point", "coordinates": [127.3, 35.4]}
    assert first["properties"]["title"] == there.title
    assert first["properties"]["topics"] == ["craft"]
    assert first["properties"]["url"] == there.full_url
    assert second["id"] == str(here.uuid)


def test_what_has_no_point_takes_no_place_in_a_part(client: Client, section: SectionPage) -> None:
    here = EventFactory(parent=section)
    for _ in range(3):
        EventFactory(parent=section, point="")

    written = got(client, "/api/v1/events.geojson?limit=1").json()

    assert [each["id"] for each in written["features"]] == [str(here.uuid)]


def test_a_map_of_nothing_has_no_box(client: Client, home: object) -> None:
    written = got(client, "/api/v1/communities.geojson").json()

    assert written == {"type": "FeatureCollection", "features": []}
