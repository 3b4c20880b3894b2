"""What the map reads from an address."""

import pytest
from django.http import QueryDict

from home.site.map.asked import MapAsked, read_asked
from home.site.map.times import Stretch


def asked(query: str) -> MapAsked:
    return read_asked(QueryDict(query), ["craft"])


def test_the_whole_state_stands_in_the_address() -> None:
    query = "topic=craft&section=office&kind=course&time=weekend&near=35.416,127.39&radius=500"
    read = asked(query)

    assert read.problems == ()
    assert asked(read.address().partition("?")[2]) == read


def test_a_point_is_known_to_three_decimals() -> None:
    assert asked("near=35.416449,127.390551").place == [
        ("near", "35.416,127.391"),
        ("radius", "5000"),
    ]


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("district=운봉읍&near=35.4,127.4&bbox=127,35,128,36", [("district", "운봉읍")]),
        ("bbox=127.1,35.1,127.2,35.2", [("bbox", "127.1000,35.1000,127.2000,35.2000")]),
        ("bbox=179,-10,-179,10", [("bbox", "179.0000,-10.0000,-179.0000,10.0000")]),
        ("", []),
    ],
)
def test_one_place_at_most_is_meant(query: str, place: list[tuple[str, str]]) -> None:
    read = asked(query)
    assert (read.place, read.problems) == (place, ())


@pytest.mark.parametrize(
    "query",
    [
        "bbox=nonsense",
        "bbox=1,2,3",
        "bbox=127,36,128,35",
        "bbox=nan,0,inf,1",
        "bbox=-1e99,-91,1e99,91",
        "near=95,127",
        "near=35.4,127.4&radius=0",
        "near=35.4,127.4&radius=99999999999",
        "near=35.4,127.4&near=35.5,127.4",
        "topic=nowhere",
        "kind=stories",
        "kind=%00",
        "time=never",
        "district=강남구",
        "page=0",
        "page=-1",
        "page=99999999999999999999",
    ],
)
def test_what_cannot_be_used_is_left_out_and_said(query: str) -> None:
    read = asked(query)

    assert len(read.problems) == 1
    assert read.stretch is Stretch.ALL
    assert read.page == 1
    assert read.where.box is None


def test_links_change_one_thing_and_keep_the_others() -> None:
    read = asked("topic=craft&time=today&district=금동&page=3")

    assert read.address(("time", "week"), without=("district",)) == "/map/?topic=craft&time=week"
    assert "page" not in read.address()
