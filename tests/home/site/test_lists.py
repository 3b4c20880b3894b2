"""Lists of the site: filters, parts, and what is wrong in an address."""

from datetime import timedelta

import pytest
from django.test import Client, RequestFactory
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from cms.content_types import Channels, ContentType, content_types
from delivery.models import Publication
from home.models import SectionPage
from home.site import lists
from listings.documents.events import EventDocument
from listings.models import EventPage
from tests.factories.by_type import TYPES, make_many
from tests.factories.deliberation import RoundtableFactory
from tests.factories.listings import CommunityFactory, EventFactory
from tests.factories.sections import SectionFactory
from tests.factories.stories import StoryFactory
from tests.home.site.city import City

pytestmark = pytest.mark.django_db
MOST_QUERIES = 3
UNKNOWN = "주소에 알 수 없는 값이 있어"


def titles(client: Client, address: str) -> list[str]:
    """Return the titles on a list."""
    response = client.get(address)
    assert response.status_code == 200
    return [document["title"] for document in response.context["documents"]]


@pytest.mark.parametrize("name", TYPES)
@pytest.mark.parametrize("many", [1, 9])
def test_a_list_takes_few_queries_however_long(
    client: Client,
    section: SectionPage,
    django_assert_max_num_queries: DjangoAssertNumQueries,
    name: str,
    many: int,
) -> None:
    make_many(name, many, section)

    # The board of cards names its topics in a query of its own.
    most = MOST_QUERIES + (name == "exchanges")
    with django_assert_max_num_queries(most):
        response = client.get(f"/{name}/")

    assert response.content.decode().count('<article class="card') >= many


def test_what_comes_is_shown_soonest_first_and_what_is_over_apart(
    client: Client, section: SectionPage
) -> None:
    now = timezone.now()
    for title, days in (("그제", -2), ("어제", -1), ("모레", 2), ("내일", 1)):
        EventFactory(parent=section, title=title, starts_at=now + timedelta(days=days))

    assert titles(client, "/events/") == ["내일", "모레"]
    assert titles(client, "/events/?time=past") == ["어제", "그제"]


def test_a_series_is_shown_with_its_next_turn(client: Client, section: SectionPage) -> None:
    begun = timezone.now() - timedelta(days=20)
    EventFactory(parent=section, starts_at=begun, recurrence="FREQ=WEEKLY;COUNT=6")

    (document,) = client.get("/events/").context["documents"]
    assert document["next_at"] > timezone.localtime().isoformat()
    assert client.get("/events/?time=past").context["documents"] == []


def test_lists_are_filtered(client: Client, section: SectionPage) -> None:
    other = SectionFactory(parent=section.get_parent(), slug="village")
    community = CommunityFactory(parent=other, slug="circle")
    EventFactory(parent=section, title="가", kind="course", topics=["music"])
    EventFactory(parent=section, title="나", kind="event", topics=["cooking"], fee_amount=0)
    EventFactory(parent=other, title="다", kind="course", community=community, is_step_free=True)

    assert set(titles(client, "/events/?kind=course")) == {"가", "다"}
    assert set(titles(client, "/events/?kind=course&kind=event")) == {"가", "나", "다"}
    assert titles(client, "/events/?topic=music") == ["가"]
    assert titles(client, "/events/?section=village") == ["다"]
    assert titles(client, "/events/?community=circle") == ["다"]
    assert titles(client, "/events/?step_free=true") == ["다"]
    assert titles(client, "/events/?free=true") == ["나"]
    assert titles(client, "/events/?kind=event&topic=music") == []


def test_the_form_keeps_what_was_chosen_and_each_choice_can_be_taken_back(
    client: Client, section: SectionPage
) -> None:
    EventFactory(parent=section, topics=["music"])
    page = client.get("/events/?topic=music&kind=gathering&status=scheduled").content.decode()

    assert '<option value="music" selected>' in page
    assert '<input type="hidden" name="kind" value="gathering">' in page
    assert "2개 적용" in page
    assert 'href="/events/?kind=gathering&amp;status=scheduled"' in page


def test_a_cursor_walks_through_everything_once(
    client: Client, section: SectionPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "SIZE", 3)
    now = timezone.now()
    made = {EventFactory(parent=section, starts_at=now + timedelta(days=1)).title for _ in range(7)}
    made_past = {
        EventFactory(parent=section, starts_at=now - timedelta(days=n + 2)).title for n in range(4)
    }

    for first, expected in (("/events/", made), ("/events/?time=past", made_past)):
        seen: list[str] = []
        address: str | None = first
        while address:
            response = client.get(address)
            seen += [document["title"] for document in response.context["documents"]]
            address = response.context["next_address"]
            address = address and "/events/" + address
        assert sorted(seen) == sorted(expected)


@pytest.mark.parametrize(
    "query",
    [
        "kind=opera",
        "topic=%00",
        "section=nowhere",
        "community=nowhere",
        "time=someday",
        "cursor=broken",
        "free=perhaps",
        "tag=" + "x" * 300,
        "topic=" + "가" * 5000,
        "kind=%ff%fe",
        "tag=%00",
    ],
)
def test_a_wrong_value_is_left_out_and_said_so(
    client: Client, section: SectionPage, query: str
) -> None:
    EventFactory(parent=section, title="가")
    response = client.get(f"/events/?{query}")

    assert response.status_code == 200
    assert [each["title"] for each in response.context["documents"]] == ["가"]
    assert UNKNOWN in response.content.decode()


@pytest.mark.parametrize("query", ["utm_source=letter", "kind=", "", "kind=gathering"])
def test_an_address_that_is_right_brings_no_notice(
    client: Client, section: SectionPage, query: str
) -> None:
    EventFactory(parent=section)

    assert UNKNOWN not in client.get(f"/events/?{query}").content.decode()


def test_a_cursor_of_another_list_starts_anew(
    client: Client, section: SectionPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "SIZE", 1)
    for _ in range(2):
        EventFactory(parent=section)
        StoryFactory(parent=section)
    cursor = client.get("/events/").context["next_address"]

    response = client.get(f"/stories/{cursor}")
    assert len(response.context["documents"]) == 1
    assert UNKNOWN in response.content.decode()


def test_a_number_that_is_none_finds_nothing_and_breaks_nothing(
    client: Client, section: SectionPage
) -> None:
    RoundtableFactory(parent=section, number=1, title="첫 회의")

    assert titles(client, "/roundtables/?number=1") == ["첫 회의"]
    assert titles(client, "/roundtables/?number=one") == []


def test_an_empty_list_shows_a_way_on(client: Client, section: SectionPage) -> None:
    page = client.get("/events/").content.decode()
    filtered = client.get("/events/?kind=course").content.decode()

    assert 'href="?time=past"' in page
    assert "거르지 않고 모두 보기" in filtered


def test_an_unknown_type_is_not_there(client: Client, section: SectionPage) -> None:
    assert client.get("/elephants/").status_code == 404


def test_a_list_cannot_be_posted_to(client: Client, section: SectionPage) -> None:
    assert client.post("/events/").status_code == 405


@pytest.mark.parametrize("name", TYPES)
def test_the_first_card_of_a_type_says_what_is_in_its_document(
    client: Client, city: City, name: str
) -> None:
    page = client.get(f"/{name}/").content.decode()

    assert city.pages[name].title in page
    assert f'href="{city.address(name)}"' in page


def test_a_plug_ins_type_gets_its_list_from_its_declaration_alone(city: City) -> None:
    Publication.objects.filter(type="events").update(type="walks")
    declared = ContentType(
        name="walks", model=EventPage, schema=EventDocument, channels=Channels(map=True)
    )
    response = lists.type_list(RequestFactory().get("/walks/"), declared=declared)

    assert city.pages["events"].title in response.render().content.decode()  # type: ignore[attr-defined]


def test_every_type_has_its_list(client: Client, home: object) -> None:
    assert [client.get(f"/{name}/").status_code for name in content_types()] == [200] * len(
        content_types()
    )
