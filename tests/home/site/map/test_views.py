"""The map's page and its parts."""

from datetime import timedelta
from itertools import accumulate
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries, Settings

from delivery.models import Publication
from delivery.models.publications import PublicationState
from home.models import SectionPage
from tests.factories.listings import CommunityFactory, EventFactory
from tests.home.site.city import City

pytestmark = pytest.mark.django_db
# What changed last, the spots, the documents, the topics; the page's head takes the others.
MOST_QUERIES = 6
UNBONG = "SRID=4326;POINT(127.531 35.442)"


def text(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_every_type_that_has_places_is_on_the_map(client: Client, city: City) -> None:
    page = text(client, "/map/")

    for name in ("events", "communities", "conversations", "roundtables", "proposals", "hearings"):
        assert city.pages[name].title in page
    assert city.pages["stories"].title not in page
    assert "<image href=" in page


def test_the_list_is_cut_out_of_what_the_pins_show(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section, title="운봉 장날", point=UNBONG, kind="event")
    EventFactory(parent=section, title="시내 모임")

    assert "시내 모임" not in text(client, "/map/list/?district=운봉읍")
    assert "운봉 장날" in text(client, "/map/list/?district=운봉읍")
    assert "운봉 장날" in text(client, "/map/list/?near=35.44,127.53&radius=1000")
    assert "운봉 장날" not in text(client, "/map/list/?bbox=127.3,35.3,127.45,35.5")
    assert "시내 모임" not in text(client, "/map/here/?bbox=127.53,35.44,127.54,35.45")
    points = client.get("/map/points.json?district=운봉읍").json()
    assert list(accumulate(points["latitudes"])) == [354420]
    assert client.get("/map/points.json").json()["count"] == 2


def test_the_reader_chooses_when_what_and_about_what(client: Client, section: SectionPage) -> None:
    soon = timezone.now() + timedelta(minutes=10)
    EventFactory(parent=section, title="곧 하는 것", starts_at=soon, topics=["craft"])
    EventFactory(parent=section, title="먼 것", starts_at=soon + timedelta(days=20), kind="course")
    CommunityFactory(parent=section, title="늘 있는 곳", point=UNBONG)

    assert "먼 것" not in text(client, "/map/list/?time=week")
    assert "늘 있는 곳" not in text(client, "/map/list/?time=month")
    assert "먼 것" in text(client, "/map/list/?time=month")
    assert "늘 있는 곳" in text(client, "/map/list/")
    assert "곧 하는 것" not in text(client, "/map/list/?kind=course&kind=communities")
    assert "먼 것" not in text(client, "/map/list/?topic=craft")


def test_what_has_no_place_is_counted_and_listed_apart(
    client: Client, section: SectionPage
) -> None:
    EventFactory(parent=section, title="온라인 모임", point="")
    EventFactory(parent=section, title="물가 산책")

    page = text(client, "/map/")
    assert page.index("물가 산책") < page.index("곳이 없는 것 1건") < page.index("온라인 모임")
    page = text(client, "/map/?place=none")
    assert "온라인 모임" in page
    assert "물가 산책" not in page


def test_what_was_just_changed_is_seen_at_once(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, title="처음 이름")
    assert "처음 이름" in text(client, "/map/list/")

    event.unpublish()
    assert "처음 이름" not in text(client, "/map/list/")
    assert client.get("/map/points.json").json()["count"] == 0


def test_the_followed_topics_are_one_link_away(client: Client, section: SectionPage) -> None:
    assert "/participate/follow/" in text(client, "/map/")

    client.cookies["madang_choice"] = "topic=craft&kind=course"
    assert 'href="/map/?topic=craft&amp;kind=course"' in text(client, "/map/")


@pytest.mark.parametrize(
    "query",
    [
        "bbox=-180,-90,180,90",
        "bbox=180,-85,-180,85",
        "bbox=0,0,0,0",
        "bbox=170,-90,-170,90&page=500",
        "bbox=%F0%9F%A6%8A",
        "near=90,180&radius=50000",
        "near=-90,-180&radius=100",
        "near=0,0&radius=0",
        "district=%00",
        "topic=" + "a" * 300,
        "&".join(f"topic=t{number}" for number in range(200)),
    ],
)
def test_nothing_in_an_address_breaks_the_map(
    client: Client, section: SectionPage, query: str
) -> None:
    EventFactory(parent=section)
    for path in ("/map/", "/map/list/", "/map/here/", "/map/points.json"):
        assert client.get(f"{path}?{query}").status_code == 200


def test_a_reader_is_told_what_was_not_understood(client: Client, section: SectionPage) -> None:
    page = text(client, "/map/?topic=nowhere&bbox=1,2")

    assert "지금은 없는 것이 있어" in page
    assert "지도의 범위를 읽지 못해" in page


def test_an_empty_map_says_what_to_do(client: Client, section: SectionPage) -> None:
    assert "첫 모임을 알려 주세요" in text(client, "/map/")
    assert "모든 동네에서 보기" in text(client, "/map/?district=금동")


def test_pins_are_not_sent_again_to_who_has_them(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section)
    first = client.get("/map/points.json", headers={"Accept-Encoding": "br"})
    again = client.get(
        "/map/points.json",
        headers={"Accept-Encoding": "br", "If-None-Match": first["ETag"]},
    )

    assert first["Content-Encoding"] == "br"
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/map/points.json").json()["count"] == 1


def many(count: int) -> None:
    """Make publications of communities, as a large import would."""
    now = timezone.now()
    body = (
        b'{"type":"communities","title":"x","locale":"ko","url":"http://testserver/c/","place":{}}'
    )
    Publication.objects.bulk_create(
        Publication(
            uuid=uuid4(),
            type="communities",
            locale="ko",
            path=f"/c{number}/",
            state=PublicationState.LIVE,
            published_at=now,
            updated_at=now,
            latitude=35.3 + number % 100 / 500,
            longitude=127.3 + number // 100 / 100,
            body=body,
        )
        for number in range(count)
    )


def test_more_content_takes_no_more_queries(
    client: Client, section: SectionPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    many(1000)
    for path in ("/map/", "/map/list/", "/map/here/", "/map/points.json"):
        with django_assert_max_num_queries(MOST_QUERIES):
            client.get(path)


def test_the_list_goes_on_and_comes_back(client: Client, section: SectionPage) -> None:
    many(30)
    first, second = text(client, "/map/"), text(client, "/map/?page=2")

    assert 'href="/map/?page=2" rel="next"' in first
    assert 'href="/map/" rel="prev"' in second
    assert 'rel="next"' not in second
    assert text(client, "/map/list/?page=77") == text(client, "/map/list/?page=2")


def test_the_ground_can_be_another(
    client: Client, section: SectionPage, settings: Settings
) -> None:
    settings.MADANG_TILE_LAYER = "https://{s}.tiles.example.org/{z}/{x}/{y}.png"
    assert 'href="https://a.tiles.example.org/' in text(client, "/map/")
