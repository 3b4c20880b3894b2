"""Drafts of each type that partners may send."""

from typing import Any

import pytest
from django.test import Client

from deliberation.models import ProposalPage
from delivery.submissions.bodies import submitting_types
from home.models import SectionPage
from stories.models import StoryPage
from tests.delivery.submissions.sending import pointers, send

pytestmark = pytest.mark.django_db
STORY = {
    "title": "동네 책방이 문을 엽니다",
    "kind": "column",
    "byline": "책방지기",
    "text": "첫 문단 <b>굵게</b>\n\n둘째 문단",
    "source_id": "S-1",
    "source_url": "https://example.org/s/1",
}
PROPOSAL = {
    "title": "정류장에 그늘을",
    "problem": "여름에 서 있을 데가 없습니다.",
    "wish": "나무나 차양이 있으면 좋겠습니다.",
    "place": {"name": "남원역 앞", "latitude": 35.41, "longitude": 127.36},
}


def test_these_types_take_drafts() -> None:
    assert {"events", "stories", "proposals"} <= submitting_types().keys()


def test_a_story_is_sent_as_plain_text(client: Client, section: SectionPage, key: str) -> None:
    response = send(client, key, fields=STORY, type="stories")

    assert response.status_code == 202, response.content
    page = StoryPage.objects.get()
    assert not page.live
    assert page.get_parent().pk == section.pk
    assert (page.kind, page.byline, page.source_id) == ("column", "책방지기", "S-1")
    assert page.source_system == "문화재단 누리집"
    assert [each.value.source for each in page.body] == [
        "<p>첫 문단 &lt;b&gt;굵게&lt;/b&gt;</p>\n\n<p>둘째 문단</p>"
    ]


def test_a_story_that_is_published_is_what_was_sent(client: Client, key: str) -> None:
    address = send(client, key, fields=STORY, type="stories").json()["url"]
    StoryPage.objects.get().get_latest_revision().publish()

    status = client.get(address, headers={"x-api-key": key}).json()

    document = client.get(status["published"]).json()
    assert document["type"] == "stories"
    assert document["title"] == STORY["title"]
    assert document["source"]["url"] == STORY["source_url"]


def test_a_proposal_is_sent_with_its_place(client: Client, key: str) -> None:
    response = send(client, key, fields=PROPOSAL, type="proposals")

    assert response.status_code == 202, response.content
    page = ProposalPage.objects.get()
    assert not page.live
    assert (page.problem, page.wish) == (PROPOSAL["problem"], PROPOSAL["wish"])
    assert (page.place_name, page.latitude, page.longitude) == ("남원역 앞", 35.41, 127.36)
    assert page.official_answer == ""


@pytest.mark.parametrize(
    ("name", "fields", "pointer"),
    [
        ("stories", {**STORY, "kind": "interview"}, "/fields/kind"),
        ("stories", {**STORY, "text": "x" * 20_001}, "/fields/text"),
        ("stories", {**STORY, "consent_on": "2026-01-01"}, "/fields"),
        ("proposals", {**PROPOSAL, "wish": " "}, "/fields/wish"),
        ("proposals", {**PROPOSAL, "decision": "adopted"}, "/fields"),
        ("proposals", STORY, "/fields"),
    ],
)
def test_what_only_editors_may_say_is_refused(
    client: Client, key: str, name: str, fields: dict[str, Any], pointer: str
) -> None:
    response = send(client, key, fields=fields, type=name)

    assert pointer in pointers(response)
    assert not StoryPage.objects.exists()
    assert not ProposalPage.objects.exists()
