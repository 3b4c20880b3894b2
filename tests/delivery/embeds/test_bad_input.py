"""Bad addresses of frames: a sentence that says what to do, never a fault, never an echo."""

import pytest
from django.test import Client
from django.utils.html import escape

from home.models import SectionPage
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db
MARK = "MARKED-INPUT"
TRY = f'"><script>alert("{MARK}")</script>'
NAMES = [
    *("view", "theme", "lang", "month", "days", "limit", "sort", "q", "topic", "tag", "section"),
    *("community", "kind", "status", "step_free", "free", "from", "to", "bbox", "near", "radius"),
    *("locale", "nothing"),
]
WORDS = {"q", "topic", "tag", "section", "community", "locale"}


def sentences(client: Client, query: str, name: str = "events") -> str:
    """Return what a refused frame says."""
    response = client.get(f"/embed/{name}/?{query}")
    assert response.status_code == 400
    text = response.content.decode()
    assert MARK not in text
    return text


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (f"{MARK}=1", "모르는 이름이 있습니다"),
        ("fields=title", "모르는 이름이 있습니다"),
        ("cursor=x", "모르는 이름이 있습니다"),
        (f"kind={MARK}", "gathering, event, performance, course"),
        (f"view={MARK}", "list, map, calendar"),
        (f"theme={MARK}", "light, dark"),
        (f"lang={MARK}", "ko, en"),
        (f"step_free={MARK}", "true, false"),
        ("limit=0", "1부터 100까지의 수"),
        ("limit=101", "1부터 100까지의 수"),
        (f"limit={'9' * 5000}", "1부터 100까지의 수"),
        ("limit=1&limit=2", "한 번만 쓸 수 있는 이름"),
        ("days=0", "1부터 366까지의 수"),
        ("days=100000000000", "1부터 366까지의 수"),
        ("days=3&from=2026-01-01", "days는 from, to와 함께"),
        ("from=2026-13-01", "처럼 쓴 날짜"),
        ("from=0001-01-01", "처럼 쓴 날짜"),
        ("to=9999-12-31T23:59:59", "처럼 쓴 날짜"),
        ("from=2026-02-02&to=2026-02-01", "to는 from보다 뒤"),
        ("view=calendar&month=2026-13", "처럼 쓴 달"),
        ("view=calendar&month=2026-1", "처럼 쓴 달"),
        ("view=calendar&month=0000-01", "처럼 쓴 달"),
        ("view=calendar&month=9999-12", "처럼 쓴 달"),
        ("month=2026-11", "view=calendar와 함께"),
        ("bbox=1,2,3", "서,남,동,북"),
        ("bbox=nan,nan,nan,nan", "서,남,동,북"),
        ("near=x", "위도,경도"),
        ("near=35,127&radius=inf", "50000까지의 수"),
        ("radius=5", "near와 함께"),
        ("topic=%00", "255자까지의 낱말"),
        (f"topic={'x' * 10_000}", "255자까지의 낱말"),
        (f"q={'x' * 10_000}", "500자까지의 낱말"),
        ("&".join(f"topic={n}" for n in range(21)), "20개까지"),
    ],
)
def test_a_broken_address_is_told_how_to_be_mended(
    client: Client, section: SectionPage, query: str, said: str
) -> None:
    assert said in sentences(client, query)


def test_everything_that_is_wrong_is_said_at_once(client: Client, section: SectionPage) -> None:
    text = sentences(client, "limit=0&kind=opera&days=x")

    assert text.count("<li>") == 3


def test_what_a_type_has_not_is_refused(client: Client, section: SectionPage) -> None:
    assert "때가 없습니다" in sentences(client, "sort=soonest", "stories")
    assert "때가 없습니다" in sentences(client, "days=7", "stories")
    assert "쓸 수 있는 값: list." in sentences(client, "view=map", "stories")
    assert "모르는 이름" in sentences(client, "near=35,127", "stories")


def test_a_name_without_a_value_counts_for_nothing(client: Client, section: SectionPage) -> None:
    assert client.get("/embed/events/?topic=&limit=&theme=&lang=&month=").status_code == 200


@pytest.mark.parametrize("name", NAMES)
def test_markup_in_any_parameter_stays_out_of_the_page(
    client: Client, section: SectionPage, name: str
) -> None:
    EventFactory(parent=section)
    for view in ("list", "map", "calendar"):
        sent = {"view": view} | {name: TRY}
        response = client.get("/embed/events/", sent)
        text = response.content.decode()
        assert TRY not in text
        assert "<script>alert" not in text
        assert response.status_code == (200 if name in WORDS else 400)


def test_markup_as_a_name_stays_out_of_the_page(client: Client, section: SectionPage) -> None:
    response = client.get("/embed/events/", {TRY: "1"})

    assert response.status_code == 400
    assert MARK not in response.content.decode()


def test_markup_that_people_wrote_is_text(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, title=TRY, place_name=TRY)

    for address in (
        "/embed/events/",
        "/embed/events/?view=map",
        "/embed/events/?view=calendar",
        f"/embed/item/{event.uuid}/",
    ):
        text = client.get(address).content.decode()
        assert TRY not in text
        if "view=calendar" not in address:
            assert escape(TRY) in text


@pytest.mark.parametrize(
    "address",
    [
        "/embed/nothing/",
        f"/embed/{MARK}/",
        "/embed/%00/",
        f"/embed/{'x' * 10_000}/",
        "/embed/item/",
    ],
)
def test_an_unknown_type_is_not_there(client: Client, section: SectionPage, address: str) -> None:
    response = client.get(address)

    assert response.status_code == 404
    assert MARK not in response.content.decode()


@pytest.mark.parametrize("query", ["topic=music", "view=map", "theme=pink", "lang=fr"])
def test_an_item_can_be_told_only_how_to_look(
    client: Client, section: SectionPage, query: str
) -> None:
    event = EventFactory(parent=section)

    assert client.get(f"/embed/item/{event.uuid}/?{query}").status_code == 400
