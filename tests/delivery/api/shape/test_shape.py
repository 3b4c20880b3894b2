"""Documents as a reader asks for them."""

from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from cms.images.presets import PRESETS
from home.models import SectionPage
from tests.factories.listings import CommunityFactory, EventFactory
from tests.factories.stories import StoryFactory
from tests.home.site.city import make_picture

pytestmark = pytest.mark.django_db
BODY = [
    {
        "type": "paragraph",
        "value": '<h2>준비물</h2><p>편한 <b>신발</b>과 <a href="https://example.org/">물</a></p>'
        "<ul><li>모자</li><li>수건</li></ul>",
    }
]


@pytest.fixture
def story(section: SectionPage) -> Any:
    """A story of a community, with a picture and an event that goes with it."""
    community = CommunityFactory(parent=section, slug="circle")
    event = EventFactory(parent=section, slug="walk", community=community)
    story = StoryFactory(
        parent=section,
        slug="market",
        community=community,
        body=BODY,
        lead_image=make_picture(),
        lead_image_alt="둑길",
    )
    story.related_events.create(event=event)
    story.save_revision().publish()
    return story


def get(client: Client, query: str) -> dict[str, Any]:
    """Return the first story of a list."""
    answer = client.get(f"/api/v1/stories/?{query}")
    assert answer.status_code == 200, answer.content
    item: dict[str, Any] = answer.json()["items"][0]
    return item


def test_only_the_asked_fields_are_there(client: Client, story: Any) -> None:
    assert set(get(client, "fields=title,summary")) == {"id", "type", "url", "title", "summary"}
    detail = client.get("/api/v1/stories/market/?fields=title").json()
    assert set(detail) == {"id", "type", "url", "title"}
    assert client.get("/api/v1/stories/?fields=password").status_code == 400


def test_pictures_have_only_the_asked_sizes(client: Client, story: Any) -> None:
    assert set(get(client, "image=card")["lead_image"]["renditions"]) == {"card"}
    assert len(get(client, "")["lead_image"]["renditions"]) == len(PRESETS)
    assert client.get("/api/v1/stories/?image=huge").status_code == 400


def test_rich_text_is_html_markdown_or_blocks(client: Client, story: Any) -> None:
    html = get(client, "rich_text=html")["body"][0]["value"]
    markdown = get(client, "rich_text=markdown")["body"][0]["value"]
    tree = get(client, "rich_text=blocks")["body"][0]["value"]

    assert html["html"].startswith("<h2>")
    assert markdown["markdown"].startswith(
        "## 준비물\n\n편한 **신발**과 [물](https://example.org/)"
    )
    assert "- 모자\n- 수건" in markdown["markdown"]
    assert tree["blocks"][0] == {"tag": "h2", "attributes": {}, "children": ["준비물"]}
    link = tree["blocks"][1]["children"][3]
    assert (link["tag"], link["attributes"]) == ("a", {"href": "https://example.org/"})
    assert html["text"] == markdown["text"] == tree["text"]
    assert client.get("/api/v1/stories/?rich_text=word").status_code == 400


def test_what_is_named_can_be_included_two_levels_deep(
    client: Client, story: Any, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(3):
        answer = client.get("/api/v1/stories/?include=section,related_events.community").json()

    assert [each["type"] for each in answer["included"]] == ["sections", "events", "communities"]
    one = client.get("/api/v1/stories/market/?include=community").json()
    assert [each["slug"] for each in one["included"]] == ["circle"]
    assert "included" not in client.get("/api/v1/stories/").json()


@pytest.mark.parametrize("path", ["title", "author", "section.section.section", "section.title"])
def test_only_references_can_be_included(client: Client, story: Any, path: str) -> None:
    assert client.get(f"/api/v1/stories/?include={path}").status_code == 400


def test_what_is_no_longer_public_is_not_included(client: Client, story: Any) -> None:
    story.related_events.first().event.unpublish()
    assert client.get("/api/v1/stories/?include=related_events").json()["included"] == []


def test_without_a_shape_documents_leave_as_they_are_stored(client: Client, story: Any) -> None:
    plain = client.get("/api/v1/stories/market/")
    html = client.get("/api/v1/stories/market/?rich_text=html")
    assert plain.content == html.content
