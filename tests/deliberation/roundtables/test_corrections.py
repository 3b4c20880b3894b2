"""Dissent is asked for at publication, and participants can correct the record."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from deliberation.models import RoundtableCorrection, RoundtablePage
from deliberation.roundtables.corrections import path_of
from home.models import SectionPage
from home.roles import equip_section
from tests.factories.deliberation import RoundtableFactory

pytestmark = pytest.mark.django_db
RECORD = {
    "common_ground": "아이와 함께 정합니다.",
    "remaining_differences": "모래냐 고무냐",
    "minority_view": "없음",
    "open_questions": "누가 돌보나요?",
}


@pytest.fixture
def roundtable(section: SectionPage) -> RoundtablePage:
    """A roundtable of last week with its record."""
    held_on = timezone.localdate() - timedelta(days=7)
    return RoundtableFactory(parent=section, held_on=held_on, **RECORD)


def form_of(section: SectionPage, **fields: Any) -> dict[str, Any]:
    """Return an editor's form of a new roundtable of yesterday."""
    empty = {
        "form_key-TOTAL_FORMS": "0",
        "title": "원탁",
        "slug": f"r-{uuid4().hex[:6]}",
        "question": "무엇을 바꿀까요?",
        "held_on": (timezone.localdate() - timedelta(days=1)).isoformat(),
        "licence": "kogl-1",
        "agenda-count": "0",
        "materials-count": "0",
    }
    for name in ("tables", "comments"):
        empty |= {
            f"{name}-TOTAL_FORMS": "0",
            f"{name}-INITIAL_FORMS": "0",
            f"{name}-MIN_NUM_FORMS": "0",
            f"{name}-MAX_NUM_FORMS": "1000",
        }
    return empty | fields


def add(section: SectionPage, **fields: Any) -> Any:
    """Send the form as an administrator."""
    client = Client()
    admin = User.objects.filter(is_superuser=True).first()
    client.force_login(admin or User.objects.create_superuser("admin", "a@example.org", "pw"))
    address = reverse("wagtailadmin_pages:add", args=["deliberation", "roundtablepage", section.pk])
    return client.post(address, form_of(section, **fields))


def test_all_four_parts_are_asked_for_at_publication(section: SectionPage) -> None:
    sent = {**RECORD, "minority_view": " "}
    answer = add(section, **sent, **{"action-publish": "1"})

    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == ["minority_view"]
    assert "없었다면 ‘없음’" in answer.content.decode()
    assert RECORD["remaining_differences"] in answer.content.decode()
    assert not RoundtablePage.objects.exists()


def test_a_draft_may_have_gaps_and_a_record_may_come_later(section: SectionPage) -> None:
    assert add(section).status_code == 302
    pending = add(section, is_record_pending="on", **{"action-publish": "1"})
    assert pending.status_code == 302
    whole = add(section, **RECORD, **{"action-publish": "1"})
    assert whole.status_code == 302


def test_a_roundtable_to_come_is_not_asked_for_its_record(section: SectionPage) -> None:
    tomorrow = (timezone.localdate() + timedelta(days=1)).isoformat()
    assert add(section, held_on=tomorrow, **{"action-publish": "1"}).status_code == 302


def test_participants_correct_the_record_without_saying_who_they_are(
    client: Client, roundtable: RoundtablePage
) -> None:
    path = path_of(roundtable)
    shown = client.get(path).content.decode()
    assert all(words in shown for words in RECORD.values())

    sent = {"part": "minority_view", "words": "한 모둠은 달랐습니다.", "submission": str(uuid4())}
    for _ in range(2):
        assert client.post(path, sent).status_code == 302
    assert RoundtableCorrection.objects.get().words == "한 모둠은 달랐습니다."


def test_what_is_missing_is_said_and_what_was_written_stays(
    client: Client, roundtable: RoundtablePage
) -> None:
    answer = client.post(path_of(roundtable), {"words": "한 모둠은 달랐습니다."})
    assert answer.status_code == 400
    assert "어느 대목인지 골라 주세요." in answer.content.decode()
    assert "한 모둠은 달랐습니다." in answer.content.decode()


def test_after_the_window_nothing_is_taken(client: Client, roundtable: RoundtablePage) -> None:
    roundtable.corrections_until = timezone.now() - timedelta(minutes=1)
    roundtable.save_revision().publish()
    answer = client.post(path_of(roundtable), {"part": "other", "words": "늦은 말"})

    assert answer.status_code == 410
    assert not RoundtableCorrection.objects.exists()


def test_a_forged_link_leads_nowhere(client: Client, roundtable: RoundtablePage) -> None:
    path = path_of(roundtable)
    assert client.get(path.replace(str(roundtable.uuid), str(uuid4()))).status_code == 404


def test_editors_see_the_link_and_settle_what_came(
    client: Client, roundtable: RoundtablePage, section: SectionPage
) -> None:
    correction = roundtable.corrections.create(part="other", words="빠졌습니다", submission=uuid4())
    editor = User.objects.create_user("editor", "e@example.org", "pw")
    client.force_login(editor)
    address = reverse("correction_list", args=[roundtable.pk])
    assert client.get(address).status_code == 302

    editor.groups.add(equip_section(section))
    page = client.get(address).content.decode()
    assert path_of(roundtable) in page
    assert "빠졌습니다" in page
    client.post(reverse("settle_correction", args=[roundtable.pk, correction.pk]))
    correction.refresh_from_db()
    assert correction.settled_at is not None
