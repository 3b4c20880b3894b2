"""What pages say of places."""

import pytest
from pytest_django import Settings

from home.templatetags.maps import directions

YARD = {"name": "산내면 (마을)회관", "address": "", "latitude": 35.4, "longitude": 127.6}


def test_the_way_is_shown_by_the_readers_own_map() -> None:
    assert directions(YARD).startswith("geo:35.400000,127.600000?q=35.400000,127.600000(")
    assert " " not in directions(YARD)


def test_a_city_names_its_own_provider(settings: Settings) -> None:
    settings.MADANG_DIRECTIONS_URL = "https://map.example.org/?to={longitude},{latitude}&{other}"

    assert directions(YARD) == "https://map.example.org/?to=127.600000,35.400000&{other}"


@pytest.mark.parametrize("place", [{}, {"latitude": None, "longitude": None}])
def test_no_way_leads_where_the_point_is_not_known(place: dict[str, None]) -> None:
    assert directions(place) == ""
