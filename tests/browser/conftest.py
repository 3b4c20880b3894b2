"""A running server for the browser, and a city with a page of every type."""

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit
from uuid import uuid4

import orjson
import pytest
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Browser, BrowserContext, expect
from pytest_django.live_server_helper import LiveServer
from wagtail.models import PageViewRestriction, Site

from cms.contacts.contact import parse_contact
from deliberation.booklets.editions import ask_for
from deliberation.roundtables.corrections import path_of
from delivery.models import Publication
from delivery.models.publications import PublicationState
from home.models import HomePage
from listings.models import CommunityPage
from participation.exchanging.answering import Sent, keep
from participation.exchanging.telling import path_for
from participation.models.magic_links import LinkPurpose
from tests.factories.roots import first_page
from tests.factories.sections import SectionFactory
from tests.factories.stories import StoryFactory
from tests.home.site.city import City, make_city

# A busy machine takes its time; what is missing is missing after that, too.
PATIENCE = 60_000  # milliseconds
expect.set_options(timeout=PATIENCE)


@pytest.fixture
def new_context(
    browser: Browser, live_server: LiveServer
) -> Iterator[Callable[..., BrowserContext]]:
    """Open browser contexts on the running server; all are closed at the end.

    Where a test is not about the service worker, none comes between it and the server.
    """
    opened: list[BrowserContext] = []

    def open_context(**options: object) -> BrowserContext:
        wanted: dict[str, object] = {"service_workers": "block", **options}
        context = browser.new_context(base_url=live_server.url, **wanted)  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE)
        opened.append(context)
        return context

    yield open_context
    for context in opened:
        context.close()


@pytest.fixture
def city(transactional_db: None, live_server: LiveServer) -> City:
    """Fill the site, which answers where the server runs."""
    home = HomePage(title="남원 마당", slug="madang", hero_title="남원의 하루", hero_lead="함께")
    first_page().add_child(instance=home)
    parts = urlsplit(live_server.url)
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": parts.hostname, "port": parts.port, "root_page": home},
    )
    section = SectionFactory(parent=home, title="문화도시 사무국", slug="culture-city")
    return make_city(home, section)


def publish_unknown_type(city: City) -> str:
    """Publish an event's document as one of a type without a template; return its address."""
    path = "/culture-city/choir/"
    document = city.pages["events"].document() | {"type": "choirs", "id": str(uuid4())}
    Publication.objects.create(
        uuid=document["id"],
        type="choirs",
        path=path,
        state=PublicationState.LIVE,
        published_at=timezone.now(),
        updated_at=timezone.now(),
        body=orjson.dumps(document),
    )
    return path


def answer_pages(city: City) -> list[str]:
    """Answer a card; return the pages of the form, of who has answered and of who is asked."""
    card = city.pages["exchanges"]
    CommunityPage.objects.update(contact_email="asked@example.org")
    card.community = city.pages["communities"]
    card.save_revision().publish()
    answer, _is_new = keep(
        card.uuid, Sent(uuid4(), "갈 수 있어요.", parse_contact("a@example.org"))
    )
    links = [path_for(answer, each) for each in (LinkPurpose.ANSWER, LinkPurpose.ANSWERED)]
    return [f"/participate/exchange/{card.uuid}/", *links]


@pytest.fixture
def addresses(city: City) -> list[str]:
    """Return an address for every template that readers see."""
    private = StoryFactory(parent=city.pages["sections"], slug="private")
    PageViewRestriction.objects.create(page=private, restriction_type="password", password="누룽지")
    details = [city.address(name) for name in city.pages]
    lists = [f"/{name}/" for name in city.pages]
    special = ["/", "/events/?time=past&kind=opera", "/topics/", "/topics/craft/", "/nowhere/"]
    special += ["/map/", "/map/?district=금동&time=today&topic=no"]
    special += ["/calendar/", "/calendar/?view=week", "/calendar/?view=agenda", "/calendar/poster/"]
    special += ["/calendar/?month=9999-12", "/archive/", "/archive/2026/"]
    special += ["/gaps/", f"/trail/{city.pages['proposals'].uuid}/follow/"]
    special += [path_of(city.pages["roundtables"])]
    special += ["/styleguide/", f"/share/{city.pages['events'].uuid}/"]
    edition = ask_for(city.pages["booklets"])
    special += [f"/editions/{edition.uuid}/", f"/editions/{edition.uuid}/1/"]
    special += ["/accessibility/", "/offline/", "/search/?q=놀이터", *answer_pages(city)]
    special += ["/_util/login/", str(private.get_url()), publish_unknown_type(city)]
    found = [*special, *lists, *details]
    assert {Client().get(each).status_code for each in found} == {200, 404}
    return found
