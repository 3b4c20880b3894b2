"""oEmbed, and the links by which it is found."""

import re
from html import unescape
from urllib.parse import urlencode, urlsplit
from xml.etree.ElementTree import fromstring

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries, Settings
from wagtail.models import PageViewRestriction

from home.models import SectionPage
from tests.delivery.embeds.elements import Elements
from tests.factories.listings import EventFactory
from tests.factories.pages import topic
from tests.factories.stories import StoryFactory

pytestmark = pytest.mark.django_db
HERE = "http://testserver"
TRY = '"><script>alert(1)</script>'
LINK = re.compile(r'<link rel="alternate" type="(application/json|text/xml)\+oembed" href="(.*?)">')


def ask(client: Client, address: str, **parameters: str) -> dict[str, object]:
    """Return what is said about an address that can be embedded."""
    response = client.get("/oembed", {"url": address} | parameters)
    assert response.status_code == 200, response.content
    found: dict[str, object] = response.json()
    return found


def frame(found: dict[str, object]) -> dict[str, str | None]:
    """Return the attributes of the frame in an answer."""
    return Elements(str(found["html"])).found["iframe"]


def test_an_item_is_a_card(client: Client, section: SectionPage) -> None:
    story = StoryFactory(parent=section, title="시장 & 이야기", slug="장날")

    found = ask(client, HERE + story.get_url())
    assert found["version"] == "1.0"
    assert found["type"] == "rich"
    assert found["title"] == "시장 & 이야기"
    assert found["provider_name"] == "남원 마당"
    assert found["provider_url"] == f"{HERE}/"
    assert frame(found)["src"] == f"{HERE}/embed/item/{story.uuid}/"
    assert frame(found)["title"] == "남원 마당: 시장 & 이야기"
    assert client.get(f"/embed/item/{story.uuid}/").status_code == 200


def test_a_list_keeps_the_filters_that_an_embed_has(client: Client, section: SectionPage) -> None:
    address = f"{HERE}/events/?topic=music&time=past&utm_source=x&kind=opera&step_free=true"
    source = str(frame(ask(client, address))["src"])

    assert source == f"{HERE}/embed/events/?topic=music&step_free=true"
    assert client.get(source).status_code == 200


def test_the_address_of_a_frame_means_itself(client: Client, section: SectionPage) -> None:
    story = StoryFactory(parent=section)
    for address in (
        f"{HERE}/embed/events/?view=map&theme=dark",
        f"{HERE}/embed/item/{story.uuid}/",
    ):
        assert frame(ask(client, address))["src"] == address


def test_the_front_page_and_topics_show_what_is_on(client: Client, section: SectionPage) -> None:
    topic("music")

    assert frame(ask(client, HERE))["src"] == f"{HERE}/embed/events/"
    found = ask(client, f"{HERE}/topics/music/")
    assert found["title"] == "주제 music"
    assert frame(found)["src"] == f"{HERE}/embed/events/?topic=music"


def test_a_page_without_items_is_a_link(client: Client, section: SectionPage) -> None:
    found = ask(client, f"{HERE}/topics/")

    assert found["type"] == "link"
    assert "html" not in found


def test_bounds_are_kept(client: Client, section: SectionPage) -> None:
    found = ask(client, f"{HERE}/events/", maxwidth="320", maxheight="200")

    assert (found["width"], found["height"]) == (320, 200)
    assert (frame(found)["width"], frame(found)["height"]) == ("320", "200")
    wide = ask(client, f"{HERE}/events/", maxwidth="99999")
    assert int(str(wide["width"])) < 99999


@pytest.mark.parametrize("value", ["0", "-1", "x", "1.5", "9" * 5000, "１２", TRY])
def test_bounds_that_are_none_are_refused(client: Client, section: SectionPage, value: str) -> None:
    for name in ("maxwidth", "maxheight"):
        response = client.get("/oembed", {"url": f"{HERE}/events/", name: value})
        assert response.status_code == 400


def test_the_same_is_said_in_xml(client: Client, section: SectionPage) -> None:
    story = StoryFactory(parent=section, title="시장 <이야기> \x0b&")
    address = HERE + story.get_url()
    response = client.get("/oembed", {"url": address, "format": "xml"})

    assert response["Content-Type"] == "text/xml; charset=utf-8"
    root = fromstring(response.content)
    assert root.tag == "oembed"
    said = {each.tag: each.text for each in root}
    expected = {
        name: str(value).replace("\x0b", "") for name, value in ask(client, address).items()
    }
    assert said == expected


def test_it_can_be_asked_from_anywhere_and_kept(client: Client, section: SectionPage) -> None:
    response = client.get("/oembed", {"url": f"{HERE}/events/"})

    assert response["Access-Control-Allow-Origin"] == "*"
    assert "Cookie" not in response.get("Vary", "")
    known = {"If-None-Match": response["ETag"]}
    again = client.get("/oembed", {"url": f"{HERE}/events/"}, headers=known)
    assert again.status_code == 304


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/events/",
        "http://testserver.example.org/events/",
        "http://testserver@example.org/events/",
        "http://example.org@testserver/events/",
        "ftp://testserver/events/",
        "javascript:alert(1)",
        "//testserver/events/",
        "/events/",
        "http://[/events/",
        "http://testserver:notaport/events/",
        f"{HERE}/nowhere/",
        f"{HERE}/topics/nothing/",
        f"{HERE}/embed/nothing/",
        f"{HERE}/embed/item/00000000-0000-0000-0000-000000000000/",
        f"{HERE}/admin/",
        f"{HERE}/admin/login/",
        f"{HERE}/api/v1/events/",
        f"{HERE}/culture-city/%00/",
        f"{HERE}/culture-city/%FF/",
        f"{HERE}/{'x' * 10_000}/",
        "x" * 10_000,
        TRY,
        "\x00",
    ],
)
def test_what_is_no_public_page_of_ours_is_not_found(
    client: Client, section: SectionPage, address: str
) -> None:
    response = client.get("/oembed", {"url": address})

    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"
    assert b"alert" not in response.content


def test_what_is_not_public_is_not_found(client: Client, section: SectionPage) -> None:
    draft = StoryFactory(parent=section, draft=True, slug="draft")
    private = StoryFactory(parent=section)
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    withdrawn = StoryFactory(parent=section)
    withdrawn.unpublish()
    addresses = [
        f"{HERE}/culture-city/draft/",
        HERE + private.get_url(),
        HERE + withdrawn.get_url(),
    ]
    addresses += [f"{HERE}/embed/item/{each.uuid}/" for each in (draft, private, withdrawn)]

    for address in addresses:
        assert client.get("/oembed", {"url": address}).status_code == 404


def test_other_formats_and_no_address_are_refused(client: Client, section: SectionPage) -> None:
    sent = {"url": f"{HERE}/events/"}

    assert client.get("/oembed", sent | {"format": "yaml"}).status_code == 501
    assert client.get("/oembed", sent | {"format": TRY}).status_code == 501
    assert client.get("/oembed").status_code == 400
    assert client.get("/oembed", {"url": ""}).status_code == 400
    assert client.post("/oembed", sent).status_code == 405


def test_markup_in_a_filter_stays_text(client: Client, section: SectionPage) -> None:
    query = urlencode({"topic": TRY, "tag": "</iframe>"})
    found = ask(client, f"{HERE}/events/?{query}")

    assert "<script" not in str(found["html"])
    assert str(found["html"]).count("</iframe>") == 1
    assert urlsplit(str(frame(found)["src"])).netloc == "testserver"


def test_an_absurdly_long_query_is_answered(client: Client, section: SectionPage) -> None:
    found = ask(client, f"{HERE}/events/?topic={'x' * 10_000}&kind=course")

    assert frame(found)["src"] == f"{HERE}/embed/events/?kind=course"


def test_it_asks_the_database_little(
    client: Client,
    section: SectionPage,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    story = StoryFactory(parent=section)

    with django_assert_max_num_queries(1):
        ask(client, HERE + story.get_url())
    with django_assert_max_num_queries(1):
        ask(client, f"{HERE}/events/?topic=music")


def links(client: Client, address: str) -> list[str]:
    """Return the oEmbed addresses that a page names."""
    return [unescape(each[1]) for each in LINK.findall(client.get(address).content.decode())]


def test_every_public_page_says_where_its_oembed_is(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, topics=["music"], slug="달빛")
    addresses = ["/", "/events/", "/events/?topic=music", event.get_url(), section.get_url()]
    addresses += ["/topics/", "/topics/music/", "/gaps/", "/embed/"]

    for address in addresses:
        found = links(client, address)
        assert len(found) == 2, address
        for each in found:
            assert each.startswith(f"{HERE}/oembed?url=")
            assert client.get(each).status_code == 200, each


def test_pages_that_are_not_there_or_not_for_all_say_nothing(
    client: Client, section: SectionPage
) -> None:
    private = StoryFactory(parent=section)
    PageViewRestriction.objects.create(page=private, restriction_type="password", password="누룽지")
    event = EventFactory(parent=section)

    for address in (
        "/nowhere/",
        private.get_url(),
        "/_util/login/",
        f"/trail/{event.uuid}/follow/",
        "/records/none/",
    ):
        assert links(client, address) == [], address


def test_what_stands_in_the_address_stays_an_address(client: Client, section: SectionPage) -> None:
    text = client.get("/events/", {"x": TRY}).content.decode()
    assert TRY not in text
    (first, _second) = links(client, f"/events/?x={'y' * 10_000}")
    assert len(first) < 200


def test_the_sites_own_name_is_known_under_every_other(
    client: Client, section: SectionPage, settings: Settings
) -> None:
    settings.ALLOWED_HOSTS = ["testserver", "cms.example"]
    response = client.get("/oembed", {"url": f"{HERE}/events/"}, headers={"host": "cms.example"})

    assert response.status_code == 200
    assert frame(response.json())["src"] == "http://cms.example/embed/events/"
