"""The pins in few bytes."""

import random
from itertools import accumulate
from uuid import UUID

import orjson

from delivery.hot.encodings import compressed
from home.site.map.points import points_body
from home.site.map.spots import Spot


def spot(latitude: float | None, longitude: float | None, kind: int = 0) -> Spot:
    return Spot(UUID(int=0), kind, latitude, longitude, None)


def test_pins_are_read_back_to_ten_metres() -> None:
    spots = [spot(35.41643, 127.39049, 2), spot(35.3, 127.6), spot(None, None)]
    body = orjson.loads(points_body(spots))

    assert body["count"] == 2
    assert list(accumulate(body["latitudes"])) == [353000, 354164]
    assert list(accumulate(body["longitudes"])) == [1276000, 1273905]
    assert body["letters"] == "ac"


def test_ten_thousand_pins_are_less_than_sixty_kilobytes() -> None:
    chance = random.Random(7)
    spots = [
        spot(chance.uniform(35.3, 35.55), chance.uniform(127.2, 127.7), chance.randrange(9))
        for _ in range(10_000)
    ]
    assert len(compressed(points_body(spots), "br")) < 40_000
    assert len(compressed(points_body(spots), "gzip")) < 40_000
