"""The mosaic of districts."""

import itertools

import pytest

from cms.ground.districts import DISTRICTS
from cms.ground.mercator import project
from cms.ground.mosaic import _touch, district_at, mosaic, outline
from cms.ground.polygons import Polygon, contains
from cms.places.coordinates import Point


def area(polygon: Polygon) -> float:
    pairs = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    # Near the origin of the polygon itself: the unit square's numbers are small and alike.
    x0, y0 = polygon[0]
    return abs(
        sum((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0) for (x1, y1), (x2, y2) in pairs) / 2
    )


def test_the_cells_fill_the_outline_without_gap_or_overlap() -> None:
    assert sum(area(cell.polygon) for cell in mosaic()) == pytest.approx(area(outline()))


def test_each_district_lies_in_its_own_cell() -> None:
    assert len(mosaic()) == len(DISTRICTS)
    for cell in mosaic():
        assert contains(cell.polygon, project(cell.district.centre))
        assert district_at(cell.district.centre) == cell.district.name


def test_neighbours_have_different_colours() -> None:
    for first, second in itertools.combinations(mosaic(), 2):
        assert first.tint != second.tint or not _touch(first.polygon, second.polygon)


@pytest.mark.parametrize(
    ("latitude", "longitude", "name"),
    [
        (35.4420, 127.5310, "운봉읍"),
        (35.4620, 127.6020, "인월면"),
        (35.4720, 127.3390, "사매면"),
        (35.3640, 127.6390, "산내면"),
        (35.4164, 127.3905, "도통동"),
    ],
)
def test_well_known_places_are_in_their_district(
    latitude: float, longitude: float, name: str
) -> None:
    assert district_at(Point(latitude, longitude)) == name


@pytest.mark.parametrize("point", [Point(37.5665, 126.9780), Point(0, 0), Point(-90, 0)])
def test_elsewhere_is_in_no_district(point: Point) -> None:
    assert district_at(point) is None
