"""The kit from outside: notes become one record, can be corrected, and are then frozen."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Workflow, WorkflowPage, WorkflowTask

from deliberation.models import ConversationPage, KitPhoto, RecordKit
from home.models import SectionPage
from tests.deliberation.record_kit.conftest import NOTES, photo

pytestmark = pytest.mark.django_db


def send(client: Client, kit: RecordKit, **more: Any) -> Any:
    """Send the notes as a form."""
    data = NOTES | {"action": "send", "submission": str(uuid4())} | more
    return client.post(kit.path, data)


def record_of(kit: RecordKit) -> ConversationPage:
    """Return the record that a kit has become."""
    kit.refresh_from_db()
    assert kit.record is not None
    return kit.record


def test_notes_become_a_formatted_public_record(client: Client, kit: RecordKit) -> None:
    answer = send(client, kit, photos=[photo(), photo("b.jpg", "navy")])

    assert answer.status_code == 302
    record = record_of(kit)
    page = client.get(str(record.url)).content.decode()
    assert "<li>차가 많다</li><li>그늘이 없다</li>" in page
    assert page.count('alt="골목에 모인 사람들"') == 2
    document = client.get(f"/api/v1/conversations/{record.uuid}/").json()
    assert document["agreed"] == "골목을 비우자"
    assert len(document["photos"]) == 2
    assert document["corrections_until"]


def test_a_form_sent_twice_makes_one_record(client: Client, kit: RecordKit) -> None:
    once = str(uuid4())
    for _ in range(2):
        assert send(client, kit, submission=once, photos=[photo()]).status_code == 302

    assert ConversationPage.objects.count() == 1
    assert KitPhoto.objects.count() == 1
    assert record_of(kit).revisions.count() == 1


def test_a_second_sending_within_the_window_corrects_the_record(
    client: Client, kit: RecordKit
) -> None:
    send(client, kit)
    send(client, kit, agreed="토요일에 골목을 비우자")

    record = record_of(kit)
    assert ConversationPage.objects.count() == 1
    assert record.agreed == "토요일에 골목을 비우자"


def test_a_correction_leaves_what_an_editor_has_mended(client: Client, kit: RecordKit) -> None:
    send(client, kit)
    record = record_of(kit)
    record.differed = "비우는 때"
    record.save_revision().publish()
    send(client, kit, agreed="토요일에")

    record.refresh_from_db()
    assert (record.differed, record.agreed) == ("비우는 때", "토요일에")


def test_after_the_window_nothing_changes_any_more(client: Client, kit: RecordKit) -> None:
    send(client, kit)
    RecordKit.objects.update(corrections_until=timezone.now() - timedelta(seconds=1))
    answer = send(client, kit, agreed="너무 늦은 말")

    assert "너무 늦은 말" not in record_of(kit).agreed
    assert "이 기록은 더 고칠 수 없습니다" in answer.content.decode()


@pytest.mark.parametrize("missing", ["title", "met_on"])
def test_what_is_lacking_is_asked_for_and_the_rest_is_kept(
    client: Client, kit: RecordKit, missing: str
) -> None:
    answer = send(client, kit, **{missing: ""})

    assert answer.status_code == 400
    assert missing in answer.context["errors"]
    assert ConversationPage.objects.count() == 0
    kit.refresh_from_db()
    assert kit.said == NOTES["said"]


def test_a_wrong_number_loses_neither_itself_nor_the_rest(client: Client, kit: RecordKit) -> None:
    answer = send(client, kit, participants_count="여럿")

    words = answer.content.decode()
    assert "사람 수를 숫자로 적어 주세요." in words
    assert 'value="여럿"' in words
    kit.refresh_from_db()
    assert (kit.said, kit.participants_count) == (NOTES["said"], None)


def test_a_photo_of_30_mb_is_refused_with_a_sentence_and_the_rest_is_kept(
    client: Client, kit: RecordKit
) -> None:
    huge = SimpleUploadedFile("huge.jpg", photo().read() + b"\0" * 30 * 1024 * 1024, "image/jpeg")
    answer = send(client, kit, photos=[huge, photo("small.jpg")])

    assert "huge.jpg: 그림이 너무 큽니다" in answer.context["errors"]["photos"]
    kit.refresh_from_db()
    assert kit.agreed == NOTES["agreed"]
    assert kit.photos.count() == 1


def test_a_script_gets_its_answers_as_json(client: Client, kit: RecordKit) -> None:
    headers = {"Accept": "application/json"}
    data = NOTES | {"action": "send", "submission": str(uuid4())}
    refused = client.post(kit.path, data | {"title": ""}, headers=headers)
    sent = client.post(kit.path, data, headers=headers)

    assert refused.status_code == 400
    assert list(refused.json()["errors"]) == ["title"]
    assert sent.json()["url"] == kit.path
    RecordKit.objects.update(corrections_until=timezone.now())
    late = client.post(kit.path, data | {"submission": str(uuid4())}, headers=headers)
    assert late.status_code == 410


def test_a_kit_that_anybody_began_waits_for_the_section(
    client: Client, section: SectionPage
) -> None:
    task = GroupApprovalTask.objects.create(name="마당 살펴보기")
    workflow = Workflow.objects.create(name="살펴보기")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    WorkflowPage.objects.create(workflow=workflow, page=section)
    begun = client.post(
        "/records/new/", {"title": "골목", "met_on": "2026-09-01", "section": section.slug}
    )
    kit = RecordKit.objects.get()
    assert begun.headers["Location"] == kit.path
    send(client, kit)

    record = record_of(kit)
    assert not record.live
    assert record.workflow_in_progress


def test_a_machine_that_fills_in_everything_begins_nothing(
    client: Client, section: SectionPage
) -> None:
    sent = {"title": "광고", "section": section.slug, "website": "http://example.org"}
    assert client.post("/records/new/", sent).status_code == 200
    assert RecordKit.objects.count() == 0


def test_an_address_nobody_has_is_not_there(client: Client, home: object) -> None:
    assert client.get("/records/nowhere/").status_code == 404
    assert client.post("/records/nowhere/", NOTES).status_code == 410


def test_the_worker_is_served_where_it_may_watch_over_the_kit(client: Client) -> None:
    answer = client.get("/records/worker.js")
    assert answer.headers["Content-Type"].startswith("text/javascript")


def test_who_begins_one_record_after_another_is_asked_to_wait_and_keeps_what_was_typed(
    client: Client, section: SectionPage, settings: pytest.FixtureRequest
) -> None:
    settings.MADANG_POST_RATE_ADDRESS = "1/h"  # type: ignore[attr-defined]
    sent = {"title": "골목 이야기", "host": "골목", "met_on": "2026-09-01", "section": section.slug}
    assert client.post("/records/new/", sent).status_code == 302
    again = client.post("/records/new/", sent)
    assert again.status_code == 429
    assert "골목 이야기" in again.content.decode()
