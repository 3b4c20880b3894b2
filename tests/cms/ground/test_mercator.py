"""Degrees and the unit square."""

import pytest

from cms.ground.mercator import kilometres, project, unproject
from cms.places.coordinates import Point


def test_the_middle_of_the_square_is_where_equator_and_prime_meridian_meet() -> None:
    assert project(Point(0, 0)) == pytest.approx((0.5, 0.5))


def test_north_is_up_and_east_is_right() -> None:
    x, y = project(Point(35.4, 127.4))
    assert project(Point(35.5, 127.4))[1] < y
    assert project(Point(35.4, 127.5))[0] > x


@pytest.mark.parametrize("point", [Point(35.4164, 127.3905), Point(-60, -179.5), Point(85, 1)])
def test_going_there_and_back_gives_the_same_point(point: Point) -> None:
    back = unproject(project(point))
    assert (back.latitude, back.longitude) == pytest.approx((point.latitude, point.longitude))


def test_a_degree_of_latitude_is_about_111_km() -> None:
    degree = project(Point(35, 127))[1] - project(Point(36, 127))[1]
    assert degree == pytest.approx(kilometres(111.2, 35.5), rel=0.01)
