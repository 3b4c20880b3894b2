"""Pages of the site, from publications."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction

from cms.content_types import content_types
from delivery.models import Publication
from home.models import SectionPage
from tests.factories.by_type import FACTORIES
from tests.factories.listings import EventFactory
from tests.factories.sections import SectionFactory
from tests.factories.stories import StoryFactory
from tests.home.site.city import City

pytestmark = pytest.mark.django_db
TYPES = [*list(FACTORIES), "sections"]
# The trail takes three: its stops, its steps and their logs.
TRAIL = 3
# What has to do with a page takes one where nothing is indexed, as here.
RELATED = 1
# In which other languages there is a page takes one.
LANGUAGES = 1
# Beside the publication: coming times (asked for by two blocks), turns that can be reviewed, what
# else there is like it, cards of what belongs to it, with one query for each type.
MOST_QUERIES = {
    "stories": 3 + TRAIL + RELATED + LANGUAGES,
    "events": 6 + TRAIL + RELATED + LANGUAGES,
    "communities": 2 + len(FACTORIES) + RELATED + LANGUAGES,
    "sections": 2 + len(FACTORIES) + RELATED + LANGUAGES,
}


def test_every_builtin_type_is_looked_at_here() -> None:
    assert set(TYPES) == set(content_types())


@pytest.mark.parametrize("name", TYPES)
def test_a_page_shows_its_publication(client: Client, city: City, name: str) -> None:
    response = client.get(city.address(name))

    assert response.status_code == 200
    assert f"pages/{name}.html" in [each.name for each in response.templates]
    assert city.pages[name].title in response.content.decode()


@pytest.mark.parametrize("name", TYPES)
def test_a_page_takes_a_bounded_number_of_queries(
    client: Client,
    city: City,
    django_assert_max_num_queries: DjangoAssertNumQueries,
    name: str,
) -> None:
    with django_assert_max_num_queries(MOST_QUERIES.get(name, 1 + TRAIL + RELATED + LANGUAGES)):
        client.get(city.address(name))


def test_a_page_does_not_ask_more_for_more_neighbours(
    client: Client, city: City, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(5):
        EventFactory(parent=city.pages["sections"], community=city.pages["communities"])

    with django_assert_max_num_queries(MOST_QUERIES["communities"]):
        client.get(city.address("communities"))
    with django_assert_max_num_queries(MOST_QUERIES["sections"]):
        client.get(city.address("sections"))


def test_the_page_is_what_was_published_not_the_row_of_the_page(
    client: Client, section: SectionPage
) -> None:
    story = StoryFactory(parent=section, title="실린 제목")
    story.title = "쓰다 만 제목"
    story.save_revision()

    assert "실린 제목" in client.get(story.get_url()).content.decode()
    assert "쓰다 만 제목" not in client.get(story.get_url()).content.decode()


def test_a_hangul_address_is_found(client: Client, section: SectionPage) -> None:
    story = StoryFactory(parent=section, title="장터", slug="느린-장터")

    with_percent = client.get(story.get_url())
    assert with_percent.status_code == 200
    assert "pages/stories.html" in [each.name for each in with_percent.templates]
    assert client.get(f"/{section.slug}/느린-장터/").status_code == 200


def test_what_people_wrote_is_text_not_markup(client: Client, section: SectionPage) -> None:
    attack = '<script>alert("x")</script>'
    story = StoryFactory(parent=section, title=attack, summary=attack, byline=attack)

    page = client.get(story.get_url()).content.decode()
    listed = client.get("/stories/").content.decode()

    assert "<script>alert" not in page + listed
    assert "&lt;script&gt;" in page
    assert "&lt;script&gt;" in listed


def test_an_unpublished_page_is_not_there(client: Client, section: SectionPage) -> None:
    story = StoryFactory(parent=section)
    assert client.get(story.get_url()).status_code == 200
    story.unpublish()

    assert client.get(story.get_url()).status_code == 404


def test_a_private_page_asks_for_its_password_and_then_opens(
    client: Client, section: SectionPage
) -> None:
    story = StoryFactory(parent=section, title="모임끼리 보는 글")
    restriction = PageViewRestriction.objects.create(
        page=story, restriction_type="password", password="누룽지"
    )
    address = story.get_url()

    closed = client.get(address)
    assert "모임끼리 보는 글" not in closed.content.decode().split("<body")[1]
    client.post(
        f"/_util/authenticate_with_password/{restriction.pk}/{story.pk}/",
        {"password": "누룽지", "return_url": address},
    )
    assert "모임끼리 보는 글" in client.get(address).content.decode()


def test_a_redirect_of_the_editors_is_followed(client: Client, city: City) -> None:
    Redirect.objects.create(old_path="/old", redirect_link="/events/")

    assert client.get("/old/").url == "/events/"  # type: ignore[attr-defined]


def test_who_comes_to_the_old_address_of_a_page_that_moved_is_led_to_the_new(
    client: Client,
    section: SectionPage,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    story = StoryFactory(parent=section, slug="first-name")
    old = story.get_url()
    story.move(SectionFactory(parent=section.get_parent()), pos="last-child")
    story.refresh_from_db()
    story.slug = "second-name"
    between = story.get_url()
    with django_capture_on_commit_callbacks(execute=True):
        story.save_revision().publish()

    for address in (old, between):
        response = client.get(address, follow=True)
        assert response.redirect_chain[0][1] == 301
        assert response.redirect_chain[-1][0] == type(story).objects.get(pk=story.pk).get_url()
        assert response.status_code == 200


def test_an_address_without_its_slash_is_led_to_the_page(client: Client, city: City) -> None:
    address = city.address("stories")

    assert client.get(address.rstrip("/"))["Location"] == address


def test_the_way_in_for_private_pages_is_wagtails(client: Client, city: City) -> None:
    assert client.get("/_util/login/").status_code == 200


def test_a_page_sets_no_cookie(client: Client, city: City) -> None:
    for name in TYPES:
        assert not client.get(city.address(name)).cookies


@pytest.mark.parametrize("name", TYPES)
def test_a_draft_is_previewed_in_the_same_template(city: City, name: str) -> None:
    page = city.pages[name]
    page.title = "아직 고치는 중"
    response = page.make_preview_request()

    assert response.status_code == 200
    assert "아직 고치는 중" in response.content.decode()
    assert not Publication.objects.filter(title="아직 고치는 중").exists()


def test_a_page_that_was_never_stored_is_previewed(section: SectionPage) -> None:
    draft = StoryFactory(parent=section, draft=True, title="첫 글")

    assert "첫 글" in draft.make_preview_request().content.decode()
