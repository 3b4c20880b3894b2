"""The sitemap and robots.txt."""

from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Locale

from home.found import sitemap
from home.models import SectionPage
from tests.factories.stories import StoryFactory

pytestmark = pytest.mark.django_db
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def addresses(client: Client, path: str) -> list[str]:
    """Return every address a sitemap names."""
    response = client.get(path)
    assert response.status_code == 200
    body = b"".join(response) if response.streaming else response.content
    assert "Cookie" not in response.get("Vary", "")
    return [each.text or "" for each in ElementTree.fromstring(body).iter(f"{SITEMAP}loc")]


def test_every_public_page_is_in_one_part(
    client: Client, section: SectionPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sitemap, "PART", 2)
    stories = [StoryFactory(parent=section) for _ in range(3)]
    shown: list[Any] = [section, *stories]
    hidden = StoryFactory(parent=section)
    hidden.unpublish()
    first, *parts = addresses(client, "/sitemap.xml")

    assert first.endswith("/sitemap-fixed.xml")
    found = [
        each for part in parts for each in addresses(client, part.removeprefix("http://testserver"))
    ]
    assert sorted(found) == sorted(each.full_url for each in shown)
    for number in ("0", "3", "9" * 30):
        assert client.get(f"/sitemap-{number}.xml").status_code == 404


def test_a_part_says_when_pages_changed(client: Client, section: SectionPage) -> None:
    body = b"".join(client.get("/sitemap-1.xml")).decode()

    assert f"<lastmod>{section.last_published_at.year}" in body.split("</loc>")[1]


def test_languages_of_a_page_name_each_other(client: Client, section: SectionPage) -> None:
    english = Locale.objects.get_or_create(language_code="en")[0]
    story = StoryFactory(parent=section)
    translated = story.copy_for_translation(english, copy_parents=True)
    before = b"".join(client.get("/sitemap-1.xml")).decode().splitlines()
    assert not [each for each in before if story.full_url in each and "hreflang" in each]
    translated.save_revision().publish()
    entries = b"".join(client.get("/sitemap-1.xml")).decode().splitlines()

    for page in (story, translated):
        entry = next(each for each in entries if f"<loc>{page.full_url}</loc>" in each)
        assert f'hreflang="ko" href="{story.full_url}"' in entry
        assert f'hreflang="x-default" href="{story.full_url}"' in entry
        assert f'hreflang="en" href="{translated.full_url}"' in entry


def test_a_part_takes_few_queries_whatever_its_size(
    client: Client, section: SectionPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(4):
        StoryFactory(parent=section)
    with django_assert_max_num_queries(5):
        list(client.get("/sitemap-1.xml"))


def test_lists_and_topics_are_in_it(client: Client, section: SectionPage) -> None:
    found = addresses(client, "/sitemap-fixed.xml")

    assert "http://testserver/" in found
    assert "http://testserver/events/" in found
    assert "http://testserver/gaps/" in found
    assert all(
        client.get(each.removeprefix("http://testserver")).status_code == 200 for each in found
    )


def test_robots_are_shown_the_sitemap_and_kept_from_the_admin(client: Client, db: None) -> None:
    said = client.get("/robots.txt").content.decode()

    assert "Sitemap: http://testserver/sitemap.xml" in said
    assert "Disallow: /admin/" in said
    assert "Disallow: /\n" not in said
