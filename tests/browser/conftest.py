"""A running server for the browser, and a city with a page of every type."""

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit
from uuid import uuid4

import orjson
import pytest
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Browser, BrowserContext
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Collection, Locale, Page, PageViewRestriction, Site

from deliberation.booklets.editions import ask_for
from deliberation.roundtables.corrections import path_of
from delivery.models import Publication
from delivery.models.publications import PublicationState
from home.models import HomePage
from tests.factories.sections import SectionFactory
from tests.factories.stories import StoryFactory
from tests.home.site.city import City, make_city


@pytest.fixture
def new_context(
    browser: Browser, live_server: LiveServer
) -> Iterator[Callable[..., BrowserContext]]:
    """Open browser contexts on the running server; all are closed at the end."""
    opened: list[BrowserContext] = []

    def open_context(**options: object) -> BrowserContext:
        context = browser.new_context(base_url=live_server.url, **options)  # type: ignore[arg-type]
        opened.append(context)
        return context

    yield open_context
    for context in opened:
        context.close()


def first_page() -> Page:
    """Return the root of all pages, with all that migrations make and a flushed database lacks."""
    Locale.objects.get_or_create(language_code="ko")
    if Collection.get_first_root_node() is None:
        Collection.add_root(name="Root")
    return Page.get_first_root_node() or Page.add_root(instance=Page(title="Root", slug="root"))


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


@pytest.fixture
def addresses(city: City) -> list[str]:
    """Return an address for every template that readers see."""
    private = StoryFactory(parent=city.pages["sections"], slug="private")
    PageViewRestriction.objects.create(page=private, restriction_type="password", password="누룽지")
    details = [city.address(name) for name in city.pages]
    lists = [f"/{name}/" for name in city.pages]
    special = ["/", "/events/?time=past&kind=opera", "/topics/", "/topics/craft/", "/nowhere/"]
    special += ["/gaps/", f"/trail/{city.pages['proposals'].uuid}/follow/"]
    special += [path_of(city.pages["roundtables"])]
    edition = ask_for(city.pages["booklets"])
    special += [f"/editions/{edition.uuid}/", f"/editions/{edition.uuid}/1/"]
    special += ["/_util/login/", str(private.get_url()), publish_unknown_type(city)]
    found = [*special, *lists, *details]
    assert {Client().get(each).status_code for each in found} == {200, 404}
    return found
