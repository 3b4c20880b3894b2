"""Pages in two languages: each has an address of its own, and they name each other."""

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page, PageViewRestriction

from deliberation.gaps.reading import find_gaps
from delivery.models import Publication
from home.models import HomePage, SectionPage
from home.roles import equip_section, equip_team
from listings.models import EventPage
from tests.factories.deliberation import ProposalFactory
from tests.factories.listings import EventFactory
from tests.factories.stories import StoryFactory

pytestmark = pytest.mark.django_db


def translated(page: Page, title: str) -> Page:
    """Return a page's English copy, with all above it, published under a title of its own."""
    copy = page.copy_for_translation(Locale.objects.get(language_code="en"), copy_parents=True)
    copy.title = title
    copy.save_revision().publish()
    copy.refresh_from_db()
    return copy


@pytest.fixture
def event(section: SectionPage) -> EventPage:
    """Publish an event that takes joins and has a translation."""
    event: EventPage = EventFactory(parent=section, title="재봉틀 모임", takes_joins=True)
    translated(event, "Sewing together")
    return event


def alternates(page: str) -> dict[str, str]:
    """Return the addresses that a page's head names by language."""
    return dict(re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"', page))


def test_a_page_and_its_translation_name_each_other(client: Client, event: EventPage) -> None:
    english = event.get_translation(Locale.objects.get(language_code="en"))
    assert english.full_url == event.full_url.replace("/culture-city/", "/en/culture-city/")

    korean_page = client.get(event.get_url()).content.decode()
    response = client.get(english.get_url())
    english_page = response.content.decode()

    named = {"ko": event.full_url, "en": english.full_url, "x-default": event.full_url}
    assert alternates(korean_page) == alternates(english_page) == named
    assert '<html lang="ko">' in korean_page
    assert '<html lang="en">' in english_page
    assert '<h1 lang="en" dir="auto">Sewing together</h1>' in english_page
    assert response["Content-Language"] == "en"
    assert f'<link rel="canonical" href="{english.full_url}">' in english_page
    assert f'<a href="{english.get_url()}" hreflang="en" lang="en">English</a>' in korean_page


def test_the_switch_of_languages_leads_to_the_translation_and_back(
    client: Client, event: EventPage
) -> None:
    english = event.get_translation(Locale.objects.get(language_code="en"))

    def onward(address: str) -> str:
        found = re.search(r'name="next" value="([^"]+)"', client.get(address).content.decode())
        assert found
        return found[1]

    assert onward(event.get_url()) == english.get_url()
    assert onward(english.get_url()) == event.get_url()
    assert onward("/events/?kind=course") == "/events/?kind=course"
    event.unpublish()
    assert onward(english.get_url()) == "/"


def test_lists_and_the_api_show_each_under_its_language(client: Client, event: EventPage) -> None:
    lists = {}
    for language in ("ko", "en"):
        client.cookies["django_language"] = language
        lists[language] = [each["title"] for each in client.get("/events/").context["documents"]]
        answer = client.get(f"/api/v1/events/?locale={language}").json()
        assert [each["locale"] for each in answer["items"]] == [language]

    assert lists == {"ko": ["재봉틀 모임"], "en": ["Sewing together"]}
    event.unpublish()
    client.cookies["django_language"] = "ko"
    assert "Sewing together" in client.get("/events/").content.decode()


def test_what_is_not_translated_is_listed_in_every_language(
    client: Client, event: EventPage, section: SectionPage
) -> None:
    StoryFactory(parent=section, title="옮기지 않은 이야기")
    client.cookies["django_language"] = "en"

    assert "옮기지 않은 이야기" in client.get("/stories/").content.decode()


def test_places_are_counted_once_for_all_languages(client: Client, event: EventPage) -> None:
    english = event.get_translation(Locale.objects.get(language_code="en"))
    document = client.get(f"/api/v1/events/{english.uuid}/").json()

    assert document["join"]["url"].endswith(reverse("join", args=[event.uuid]))
    assert english.uuid != event.uuid
    assert "Sewing together" in client.get(english.get_url()).content.decode()


def test_a_reader_of_english_reaches_korean_pages_that_wagtail_serves(
    client: Client, event: EventPage, section: SectionPage
) -> None:
    private = StoryFactory(parent=section, slug="private")
    PageViewRestriction.objects.create(page=private, restriction_type="password", password="누룽지")
    client.cookies["django_language"] = "en"

    assert client.get(str(private.get_url())).status_code == 200
    assert client.get("/en/culture-city/private/").status_code == 404


def test_the_front_page_greets_in_both_languages(client: Client, home: HomePage) -> None:
    copy = home.copy_for_translation(Locale.objects.get(language_code="en"))
    copy.hero_title = "A day in Namwon"
    copy.save_revision().publish()

    page = client.get("/en/").content.decode()
    assert "A day in Namwon" in page
    assert '<html lang="en">' in page
    assert alternates(page) == alternates(client.get("/").content.decode())
    assert alternates(page)["en"] == "http://testserver/en/"
    assert "A day in Namwon" not in client.get("/").content.decode()


def test_editors_translate_in_the_admin_what_they_run(
    client: Client, home: HomePage, section: SectionPage
) -> None:
    english = Locale.objects.get(language_code="en")
    team = User.objects.create_user("team")
    team.groups.add(equip_team(home))
    editor = User.objects.create_user("editor")
    editor.groups.add(equip_section(section))
    event = EventFactory(parent=section, title="재봉틀 모임")

    for user, page in ((team, home), (team, section), (editor, event)):
        client.force_login(user)
        address = reverse("simple_translation:submit_page_translation", args=[page.pk])
        assert client.get(address).status_code == 200
        assert client.post(address, {"locales": [english.pk]}).status_code == 302

    copy = event.get_translation(english)
    assert copy.permissions_for_user(editor).can_publish()
    assert not Publication.objects.filter(uuid=copy.uuid).exists(), "a copy begins as a draft"


def test_what_is_counted_is_counted_once(client: Client, section: SectionPage) -> None:
    translated(ProposalFactory(parent=section, title="그늘막", answer_due_on=None), "Shade")

    assert client.get("/").context["proposals_number"] == 1
    titles = [gap.document["title"] for gap in find_gaps()]
    assert "Shade" not in titles
