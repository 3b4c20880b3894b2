"""The tiles as pictures and as answers."""

import re
from xml.etree import ElementTree as ET

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import resolve, reverse

from cms.ground import urls
from cms.ground.mercator import project
from cms.ground.palette import PAPER
from cms.ground.tiles import ground_tile, tile
from cms.places.coordinates import Point

CITY_HALL = Point(35.4164, 127.3905)


def tile_of(point: Point, zoom: int) -> tuple[int, int, int]:
    x, y = project(point)
    return zoom, int(x * 2**zoom), int(y * 2**zoom)


def get(z: int, x: int, y: int, held: str = "") -> HttpResponse:
    headers = {"If-None-Match": held}
    request = RequestFactory().get(f"/map/ground/{z}/{x}/{y}.svg", headers=headers)
    response: HttpResponse = ground_tile(request, z=z, x=x, y=y)
    return response


@pytest.mark.parametrize("zoom", range(20))
def test_every_zoom_gives_a_well_formed_picture_of_256_pixels(zoom: int) -> None:
    root = ET.fromstring(tile(*tile_of(CITY_HALL, zoom)))
    assert (root.get("width"), root.get("height")) == ("256", "256")
    assert root.get("viewBox") == "0 0 256 256"


@pytest.mark.parametrize("zoom", range(5, 20))
def test_a_tile_over_the_city_shows_more_than_paper(zoom: int) -> None:
    assert tile(*tile_of(CITY_HALL, zoom)).count(b"fill=") > 2


def test_far_from_the_city_a_tile_is_blank_paper() -> None:
    root = ET.fromstring(tile(*tile_of(Point(48.8, 2.3), 12)))
    assert [child.get("fill") for child in root] == [PAPER]


def test_a_tile_names_its_district() -> None:
    assert "운봉읍" in tile(*tile_of(Point(35.442, 127.531), 11)).decode()


def test_a_name_on_the_seam_is_drawn_at_the_same_place_by_both_tiles() -> None:
    """Of all neighbouring pairs at zoom 12, those that share a name place it 256 pixels apart."""
    _zoom, x0, y0 = tile_of(CITY_HALL, 12)
    shared = 0
    for x in range(x0 - 3, x0 + 5):
        for y in range(y0 - 3, y0 + 3):
            left, right = texts(tile(12, x, y)), texts(tile(12, x + 1, y))
            for name in left.keys() & right.keys():
                shared += 1
                assert left[name][0] - right[name][0] == pytest.approx(256, abs=0.11)
                assert left[name][1] == right[name][1]
    assert shared > 0


def texts(svg: bytes) -> dict[str, tuple[float, float]]:
    namespace = "{http://www.w3.org/2000/svg}"
    return {
        element.text or "": (float(element.get("x", 0)), float(element.get("y", 0)))
        for element in ET.fromstring(svg).iter(f"{namespace}text")
    }


def test_no_tile_names_an_address_or_a_script() -> None:
    for zoom in range(20):
        svg = tile(*tile_of(CITY_HALL, zoom)).decode()
        assert not re.search(r"href|url\(|<script|<image|<style", svg)
        assert re.findall(r"https?://[^\"]+", svg) == ["http://www.w3.org/2000/svg"]


def test_coordinates_stay_near_the_tile_however_close_one_looks() -> None:
    svg = tile(*tile_of(CITY_HALL, 19)).decode()
    numbers = [float(number) for number in re.findall(r"(?<=[ML\s])-?\d+\.\d", svg)]
    assert numbers
    assert max(map(abs, numbers)) < 5_000


def test_a_tile_may_be_kept_for_long_by_everyone() -> None:
    response = get(*tile_of(CITY_HALL, 12))
    assert response.status_code == 200
    assert response["Content-Type"] == "image/svg+xml"
    assert "public" in response["Cache-Control"]
    assert max(map(int, re.findall(r"max-age=(\d+)", response["Cache-Control"]))) >= 7 * 86_400
    assert "Vary" not in response


@pytest.mark.parametrize("form", ["{}", "W/{}", '"other", {}', "*"])
def test_who_has_the_tile_gets_304_without_a_body(form: str) -> None:
    place = tile_of(CITY_HALL, 12)
    etag = get(*place)["ETag"]
    again = get(*place, held=form.format(etag))
    assert again.status_code == 304
    assert again.content == b""
    assert again["ETag"] == etag


def test_who_has_another_tile_gets_this_one() -> None:
    other = get(*tile_of(Point(35.5, 127.6), 12))["ETag"]
    assert get(*tile_of(CITY_HALL, 12), held=other).status_code == 200


@pytest.mark.parametrize(
    ("z", "x", "y"),
    [(20, 0, 0), (0, 1, 0), (0, 0, 1), (12, 4096, 0), (12, 0, 4096), (10**6, 0, 0), (3, 10**30, 0)],
)
def test_beyond_the_world_there_is_no_tile(z: int, x: int, y: int) -> None:
    assert get(z, x, y).status_code == 404


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_tiles_are_only_read(method: str) -> None:
    request = getattr(RequestFactory(), method)("/map/ground/0/0/0.svg")
    assert ground_tile(request, z=0, x=0, y=0).status_code == 405


def test_the_maps_ask_for_tiles_where_they_are_served() -> None:
    address = settings.MADANG_TILE_LAYER.format(z=12, x=3497, y=1617)
    assert reverse("ground_tile", kwargs={"z": 12, "x": 3497, "y": 1617}) == address
    assert resolve(address).func is urls.urlpatterns[0].callback
