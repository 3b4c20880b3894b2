"""How a point is read and written."""

import pytest
from django.core.exceptions import ValidationError

from cms.places.coordinates import Point, normalised, parse_point, point_or_none


@pytest.mark.parametrize(
    "text",
    [
        "SRID=4326;POINT(127.3905 35.4164)",
        "SRID=4326;POINT (127.3905 35.4164)",
        "  SRID=4326; POINT( 127.3905  35.4164 ) ",
        "35.4164,127.3905",
        "35.4164, 127.3905",
        "35.4164 127.3905",
        "+35.4164,+127.3905",
        "３５．４１６４，１２７．３９０５",  # full-width, as Korean keyboards write
        "35.41640000004,127.39049999998",
    ],
)
def test_every_way_of_writing_a_place_gives_the_same_stored_form(text: str) -> None:
    assert str(parse_point(text)) == "SRID=4326;POINT(127.3905 35.4164)"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("garbage", "unreadable"),
        ("35.4", "unreadable"),
        ("35.4,127.3,12", "unreadable"),
        ("POINT(127 35)", "unreadable"),
        ("SRID=4326;POINT(127,35)", "unreadable"),
        ("SRID=4326;POINT(127 35); DROP TABLE", "unreadable"),
        ("nan,nan", "unreadable"),
        ("SRID=4326;POINT(inf 35)", "unreadable"),
        ("35.4\x00,127.3", "unreadable"),
        ("SRID=5179;POINT(127 35)", "srid"),
        ("95,127", "latitude"),
        ("127.3905,35.4164", "latitude"),
        ("-90.1,0", "latitude"),
        ("35,190", "longitude"),
        ("SRID=4326;POINT(-180.5 35)", "longitude"),
        ("SRID=4326;POINT(1e99 35)", "longitude"),
        ("3" * 201, "too_long"),
        ("35.4" + "0" * 5000 + ",127", "too_long"),
    ],
)
def test_what_names_no_point_is_refused_for_its_own_reason(text: str, code: str) -> None:
    with pytest.raises(ValidationError) as refused:
        parse_point(text)
    assert refused.value.code == code
    assert refused.value.messages[0].endswith(("주세요.", "127.3905"))


@pytest.mark.parametrize("text", ["90,180", "-90,-180", "0,0"])
def test_the_edges_of_the_globe_are_on_it(text: str) -> None:
    assert parse_point(text).typed == text


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_a_point_made_in_code_is_held_to_the_same_rules(number: float) -> None:
    with pytest.raises(ValidationError):
        Point(latitude=number, longitude=127)
    with pytest.raises(ValidationError):
        Point(latitude=35, longitude=number)


def test_a_point_keeps_six_decimals() -> None:
    assert Point(35.41641234567, 127.39051234567) == Point(35.416412, 127.390512)


def test_minus_nought_is_nought() -> None:
    assert str(parse_point("-0.0000001,-0.0")) == "SRID=4326;POINT(0 0)"


def test_the_stored_form_reads_back_as_the_same_point() -> None:
    point = Point(-35.5, -0.000001)
    assert parse_point(str(point)) == point
    assert parse_point(point.typed) == point


@pytest.mark.parametrize("text", [None, "", "   ", "garbage", "95,127"])
def test_no_point_is_none(text: str | None) -> None:
    assert point_or_none(text) is None


def test_text_that_names_no_point_is_kept() -> None:
    assert normalised("시청 앞") == "시청 앞"
