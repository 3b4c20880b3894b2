"""Places that are meant, and those that are not."""

from cms.places.coordinates import Point
from delivery.area import Box
from home.site.map.where import Where, around, distance


def test_a_district_holds_what_lies_in_its_cell() -> None:
    where = Where(district="운봉읍")

    assert where.holds(35.442, 127.531)
    assert not where.holds(35.4, 127.38)
    assert not where.holds(0, 0)


def test_a_circle_holds_what_is_near() -> None:
    where = Where(point=Point(35.416, 127.39), radius=1000)

    assert where.holds(35.42, 127.395)
    assert not where.holds(35.43, 127.39)


def test_the_date_line_parts_nothing() -> None:
    assert distance(Point(0, 179.99), 0, -179.99) < 3000
    where = Where(box=Box(179, -1, -179, 1))

    assert where.holds(0, 179.5)
    assert where.holds(0, -179.5)
    assert not where.holds(0, 0)


def test_a_circle_at_the_edge_of_the_world_has_a_box() -> None:
    box = around(Point(90, 180), 50_000)
    assert -180 <= box.west <= box.east <= 180
    assert box.south <= box.north <= 85
