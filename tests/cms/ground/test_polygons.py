"""Cutting, growing and testing convex polygons."""

import math

import pytest

from cms.ground.polygons import Polygon, contains, cut, hull, nearer, rounded, within_square

SQUARE: Polygon = ((0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0))


def area(polygon: Polygon) -> float:
    pairs = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


def test_a_half_plane_cuts_a_square_in_two() -> None:
    left, right = cut(SQUARE, 1, 0, 1), cut(SQUARE, -1, 0, -1)
    assert area(left) == pytest.approx(4)
    assert area(right) == pytest.approx(12)


def test_what_lies_wholly_beyond_is_nothing() -> None:
    assert cut(SQUARE, 1, 0, -1) == ()
    assert within_square(SQUARE, 10, 20) == ()


def test_two_sites_share_a_square_evenly() -> None:
    first, second = nearer(SQUARE, (1, 1), (3, 3)), nearer(SQUARE, (3, 3), (1, 1))
    assert area(first) == pytest.approx(8)
    assert area(second) == pytest.approx(8)


def test_the_hull_leaves_out_what_is_inside() -> None:
    assert set(hull([*SQUARE, (2, 2), (1, 3), (2, 0)])) == set(SQUARE)


def test_a_rounded_square_has_the_area_of_a_square_with_a_round_border() -> None:
    grown = rounded(hull(SQUARE), 1, step=math.radians(1))
    assert area(grown) == pytest.approx(16 + 4 * 4 + math.pi, rel=1e-3)


@pytest.mark.parametrize(
    ("position", "inside"),
    [((2, 2), True), ((0, 0), True), ((4, 2), True), ((4.1, 2), False), ((-1, -1), False)],
)
def test_a_polygon_knows_what_it_contains(position: tuple[float, float], inside: bool) -> None:
    assert contains(SQUARE, position) is inside
    assert contains(SQUARE[::-1], position) is inside
