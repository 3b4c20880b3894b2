"""The public document of a booklet."""

from hashlib import sha256
from typing import Any

import pytest
from django.test import Client

from deliberation.documents.booklets import BookletDocument
from deliberation.models import BookletEdition, BookletPage, ConversationPage
from tests.deliberation.booklets.conftest import Make

pytestmark = pytest.mark.django_db


def shown(client: Client, booklet: BookletPage) -> dict[str, Any]:
    """Return the booklet as the API gives it."""
    found: dict[str, Any] = client.get(f"/api/v1/booklets/{booklet.uuid}/").json()
    return found


def test_it_tells_what_the_booklet_holds(
    client: Client, booklet: BookletPage, records: list[ConversationPage]
) -> None:
    document = shown(client, booklet)
    assert document["type"] == "booklets"
    assert document["subtitle"] == "2026년 대화모임 기록"
    assert document["publisher"] == "남원문화도시 사무국"
    assert document["credits"] == [{"role": "엮은 이", "name": "온라인 촉진단"}]
    assert len(document["foreword"]) == 2
    assert [each["id"] for each in document["records"]] == [str(page.uuid) for page in records]
    assert document["editions"] == []


def test_an_edition_can_be_fetched_and_checked(
    client: Client, booklet: BookletPage, edition: BookletEdition
) -> None:
    listed = shown(client, booklet)["editions"][0]
    assert (listed["id"], listed["number"]) == (str(edition.uuid), 1)
    for kind in ("pdf", "epub"):
        answer = client.get(listed[kind]["url"])
        content = b"".join(answer)
        assert len(content) == listed[kind]["bytes"]
        assert sha256(content).hexdigest() == listed[kind]["sha256"]
    assert sha256(client.get(listed["snapshot_url"]).content).hexdigest() == listed["checksum"]
    assert client.get(listed["url"]).status_code == 200


def test_the_newest_edition_comes_first(client: Client, booklet: BookletPage, make: Make) -> None:
    for _ in range(2):
        make(booklet)
    assert [each["number"] for each in shown(client, booklet)["editions"]] == [2, 1]


def test_a_record_that_is_no_longer_public_is_not_named(
    client: Client, booklet: BookletPage, records: list[ConversationPage]
) -> None:
    records[0].unpublish()
    booklet.save_revision().publish()
    titles = [each["title"] for each in shown(client, booklet)["records"]]
    assert titles == ["비를 피할 마당"]


def test_paragraphs_of_the_foreword_are_parted_by_blank_lines(booklet: BookletPage) -> None:
    booklet.foreword = "\r\n첫 문단\r\n둘째 줄\r\n  \r\n\r\n다음 문단\r\n"
    assert booklet.foreword_paragraphs == ["첫 문단\n둘째 줄", "다음 문단"]


def test_a_draft_that_was_never_stored_can_be_previewed(booklet: BookletPage) -> None:
    draft = BookletPage(title="새 책자", slug="new", path="", depth=3)
    draft.locale = booklet.locale
    assert BookletDocument.model_validate(draft.document()).editions == []


def test_a_reader_of_the_page_finds_editions_files_and_contents(
    client: Client, booklet: BookletPage, edition: BookletEdition
) -> None:
    page = client.get(booklet.get_url()).content.decode()
    for words in (
        f'href="/editions/{edition.uuid}/"',
        f'href="/editions/{edition.uuid}/booklet.pdf"',
        f'href="/editions/{edition.uuid}/booklet.epub"',
        edition.checksum,
        "저녁 도서관",
        "머리말",
        "온라인 촉진단",
    ):
        assert words in page
    assert "제1판" in client.get("/booklets/").content.decode()
