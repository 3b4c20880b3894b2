"""What fits a card: picked by the database, and each with its reasons."""

from typing import Any

import pytest
from django.test import Client

from home.models import SectionPage
from participation.exchanging.matching import matches
from participation.exchanging.reasons import distance_words
from tests.factories.exchanges import ExchangeFactory
from tests.factories.listings import ResourceFactory

pytestmark = pytest.mark.django_db
FAR = "SRID=4326;POINT(127.62 35.37)"  # some 20 km from the school


@pytest.fixture
def need(section: SectionPage) -> Any:
    """A school seeks a craft teacher on Wednesday afternoons, within 5 km."""
    return ExchangeFactory(parent=section, topics=["craft"], reach=5_000)


def make(section: SectionPage, **fields: Any) -> Any:
    """Publish an offer that fits in all."""
    common = {"direction": "offer", "topics": ["craft"], "reach": 5_000}
    return ExchangeFactory(parent=section, **{**common, **fields})


def found(client: Client, page: Any) -> list[dict[str, Any]]:
    """Return what the API says fits."""
    items: list[dict[str, Any]] = client.get(f"/api/v1/matches/{page.uuid}/").json()["items"]
    return items


def test_a_match_says_why(client: Client, section: SectionPage, need: Any) -> None:
    offer = make(section, slots=["wed-afternoon", "fri-evening"], title="천 짜기")

    (match,) = found(client, need)

    assert match["item"]["id"] == str(offer.uuid)
    assert match["distance"] == 0
    assert [each["kind"] for each in match["reasons"]] == ["topic", "slot", "audience", "distance"]
    assert match["reasons"][1]["words"] == "때가 맞습니다: 수요일 오후"
    assert [each["item"]["id"] for each in found(client, offer)] == [str(need.uuid)]
    page = client.get(need.get_url()).content.decode()
    assert "어울리는 나눔" in page
    assert "때가 맞습니다: 수요일 오후" in page
    assert "어울리는 찾음" in client.get(offer.get_url()).content.decode()


@pytest.mark.parametrize(
    "fields",
    [
        {"direction": "need"},
        {"kind": "thing"},
        {"slots": ["sat-morning"]},
        {"audiences": ["seniors"]},
        {"point": FAR},
        {"topics": ["music"], "slots": [], "audiences": []},
        {"draft": True},
    ],
)
def test_what_does_not_fit_is_left_out(
    client: Client, section: SectionPage, need: Any, fields: dict[str, Any]
) -> None:
    make(section, **fields)
    assert found(client, need) == []


def test_who_goes_anywhere_fits_from_afar_but_after_who_is_near(
    client: Client, section: SectionPage, need: Any
) -> None:
    far = make(section, point=FAR, reach=None)
    near = make(section)
    anytime = make(section, slots=[], audiences=[])
    ids = [each["item"]["id"] for each in found(client, need)]
    assert ids == [str(each.uuid) for each in (near, far, anytime)]


def test_a_resource_answers_a_need(client: Client, section: SectionPage, need: Any) -> None:
    resource = ResourceFactory(parent=section, kind="skill", topics=["craft"], point="")
    assert [each["item"]["id"] for each in found(client, need)] == [str(resource.uuid)]
    assert [each["item"]["id"] for each in found(client, resource)] == [str(need.uuid)]


def test_it_costs_one_query_however_many_fit(
    client: Client, section: SectionPage, need: Any, django_assert_num_queries: Any
) -> None:
    for _ in range(8):
        make(section)
    document = client.get(f"/api/v1/exchanges/{need.uuid}/").json()
    with django_assert_num_queries(1):
        assert len(matches(document)) == 6


@pytest.mark.parametrize(
    ("metres", "said"), [(0, "약 100m"), (949, "약 900m"), (950, "약 1km"), (2_345, "약 2.3km")]
)
def test_a_distance_is_said_as_people_say_it(metres: int, said: str) -> None:
    assert distance_words(metres).endswith(said)


def test_nothing_else_has_matches(client: Client, section: SectionPage) -> None:
    assert client.get(f"/api/v1/matches/{section.uuid}/").status_code == 404
    need = ExchangeFactory(parent=section)
    assert client.get(f"/api/v1/matches/{need.uuid}/?x=1").status_code == 400


def test_the_board_is_filtered_by_direction_day_and_neighbourhood(
    client: Client, section: SectionPage, need: Any
) -> None:
    make(section, title="먼 나눔", point=FAR, slots=["sat-morning"], reach=1_000)
    for query, there, missing in (
        ("direction=offer", "먼 나눔", need.title),
        ("day=wed", need.title, "먼 나눔"),
        ("slot=sat-morning", "먼 나눔", need.title),
        ("district=dotong-dong", need.title, "먼 나눔"),
        ("audience=children&kind=skill&direction=need", need.title, "먼 나눔"),
    ):
        if not query.startswith("slot"):  # for programs only
            page = client.get(f"/exchanges/?{query}").content.decode()
            assert there in page, query
            assert missing not in page, query
        titles = [e["title"] for e in client.get(f"/api/v1/exchanges/?{query}").json()["items"]]
        assert titles == [there]


def test_the_front_page_shows_the_board_beside_what_communities_have(
    client: Client, section: SectionPage, need: Any
) -> None:
    make(section, title="천 짜기를 가르쳐 드려요")
    page = client.get("/").content.decode()
    assert need.title in page
    assert "천 짜기를 가르쳐 드려요" in page
    assert 'href="/exchanges/"' in page
