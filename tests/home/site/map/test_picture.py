"""The map as a drawing."""

import math
from itertools import combinations
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest
from django.http import QueryDict

from delivery.area import Box
from home.site.map.asked import MapAsked, read_asked
from home.site.map.picture import CLOSE, HEIGHT, WIDTH, picture
from home.site.map.spots import Spot
from home.site.map.view import city


def spots(*places: tuple[float, float]) -> list[Spot]:
    return [Spot(UUID(int=0), 0, latitude, longitude, None) for latitude, longitude in places]


def test_every_spot_in_sight_is_in_one_sign_that_leads_to_it() -> None:
    places = [(35.3 + step % 17 / 70, 127.25 + step % 23 / 60) for step in range(300)]
    shown = picture(MapAsked(), city(), spots(*places))
    seen = 0
    for sign in shown.signs:
        query = urlsplit(sign.address).query
        where = read_asked(QueryDict(query), []).where
        seen += sum(where.holds(*place) for place in places)
        assert list(parse_qs(query)) == ["bbox"]

    assert seen >= sum(sign.count for sign in shown.signs)
    for one, other in combinations(shown.signs, 2):
        assert math.hypot(one.left - other.left, one.top - other.top) > CLOSE / 2


@pytest.mark.parametrize(
    "box",
    [
        Box(-180, -90, 180, 90),
        Box(0, 0, 0, 0),
        Box(179, -10, -179, 10),
        Box(-180, 90, -180, 90),
        Box(127, 35, 128, 36),
    ],
)
def test_any_part_of_the_world_can_be_drawn(box: Box) -> None:
    shown = picture(MapAsked(), box, spots((0, 180), (0, -180), (90, 0), (35.4, 127.4)))

    assert len(shown.tiles) <= 20
    assert all(0 <= each.left <= WIDTH and 0 <= each.top <= HEIGHT for each in shown.signs)


def test_both_sides_of_the_date_line_are_one_place() -> None:
    shown = picture(MapAsked(), Box(179, -1, -179, 1), spots((0, 179.999), (0, -179.999)))

    assert [each.count for each in shown.signs] == [2]
