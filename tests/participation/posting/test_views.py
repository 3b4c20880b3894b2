"""Posting: a right form reaches the queue once, a wrong one comes back whole."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from wagtail.models import Workflow

from cms.models import Picture
from home.models import SectionPage
from listings.models import EventPage
from participation.models import Consent, KeptPicture, Posting
from tests.factories.listings import EventFactory
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db
Typed = Callable[..., dict[str, Any]]
URL = "/participate/post/"


def text_of(response: Any) -> str:
    return str(response.content.decode())


def test_the_form_can_be_read_without_scripts(client: Client, section: SectionPage) -> None:
    page = text_of(client.get(URL))
    for name in ("kind", "title", "starts_at", "place_name", "capacity", "contact", "consent"):
        assert f'name="{name}"' in page


def test_a_posting_waits_in_the_queue_and_its_sender_gets_a_link(
    client: Client, workflow: Workflow, typed: Typed
) -> None:
    response = client.post(URL, typed())
    assert response.status_code == 302
    event = EventPage.objects.get()
    assert not event.live
    assert event.workflow_in_progress
    assert (event.title, event.capacity, event.place_name) == (
        "골목 텃밭 모임",
        10,
        "산내면 마을회관",
    )
    assert event.latitude == pytest.approx(35.4029)
    [letter] = mail.outbox
    assert letter.to == ["neighbour@example.org"]
    link = response["Location"].partition("?")[0]
    assert link in letter.body
    assert "text/html" in [each[1] for each in letter.alternatives]  # type: ignore[attr-defined]
    assert "잘 받았습니다" in text_of(client.get(response["Location"]))
    assert Consent.objects.get().until_on == Posting.objects.get().keep_until_on


def test_an_approved_posting_is_public_and_says_nothing_of_its_sender(
    client: Client, workflow: Workflow, typed: Typed
) -> None:
    client.post(URL, typed())
    event = EventPage.objects.get()
    event.current_workflow_state.current_task_state.approve()
    event.refresh_from_db()
    assert event.live
    answer = client.get("/api/v1/events/")
    assert answer.json()["items"][0]["title"] == "골목 텃밭 모임"
    assert "neighbour" not in text_of(answer).lower()


def test_the_same_form_sent_twice_is_one_posting(
    client: Client, workflow: Workflow, typed: Typed
) -> None:
    form = typed()
    first, second = client.post(URL, form), client.post(URL, form)
    assert (first.status_code, second.status_code) == (302, 302)
    assert Posting.objects.count() == EventPage.objects.count() == 1
    assert len(mail.outbox) == 1
    assert "처음 보내신 그대로" in text_of(client.get(second["Location"]))
    assert "처음 보내신 그대로" not in text_of(client.get(first["Location"]))


def test_without_a_proof_the_posting_is_flagged_and_not_refused(
    client: Client, workflow: Workflow, typed: Typed
) -> None:
    client.post(URL, typed())
    assert Posting.objects.get().flags == ["no_proof"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"starts_at": "2020-01-01T10:00"}, "이미 지난 때입니다"),
        ({"starts_at": ""}, "언제 하는지 골라 주세요"),
        ({"starts_at": "내일쯤"}, "날짜와 시간을 골라 주세요"),
        ({"title": ""}, "제목을 적어 주세요"),
        ({"title": "\u200b\u3164"}, "제목을 적어 주세요"),
        ({"kind": "party"}, "무엇을 알리시는지 다시 골라 주세요"),
        ({"contact": "이웃집"}, "전자우편이나 전화번호를 하나 적어 주세요"),
        ({"consent": ""}, "동의가 필요합니다"),
        ({"point": "여기"}, "위치를 읽지 못했습니다"),
        ({"capacity": "-1"}, "사람 수는 1명부터입니다"),
        ({"stamp": "x"}, "화면을 확인할 수 없었습니다"),
        ({"website": "spam"}, "비워 두어야 하는 칸"),
        ({"is_under_14": "on"}, "보호자의 전자우편을 적어 주세요"),
    ],
)
def test_a_wrong_form_comes_back_with_a_sentence_and_all_that_was_typed(
    client: Client, section: SectionPage, typed: Typed, changes: dict[str, str], words: str
) -> None:
    response = client.post(URL, typed(**changes))
    assert response.status_code == 400
    page = text_of(response)
    assert words in page
    assert "함께 텃밭을 가꿔요." in page
    assert not Posting.objects.exists()


def test_an_end_before_the_start_is_refused(
    client: Client, section: SectionPage, typed: Typed
) -> None:
    form = typed()
    form["ends_at"] = form["starts_at"].replace("19:00", "18:00")
    response = client.post(URL, form)
    assert response.status_code == 400
    assert "끝이 시작보다 빠릅니다" in text_of(response)


def test_a_form_comes_back_where_it_was_sent_too_fast_and_is_taken_then(
    client: Client, workflow: Workflow, typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = typed()
    monkeypatch.setattr("participation.abuse.form_stamp.YOUNGEST", timedelta(hours=1))
    response = client.post(URL, form)
    assert response.status_code == 400
    assert form["stamp"] in text_of(response)
    monkeypatch.setattr("participation.abuse.form_stamp.YOUNGEST", timedelta(seconds=-1))
    assert client.post(URL, form).status_code == 302


def test_a_place_outside_is_taken_with_a_note(
    client: Client, workflow: Workflow, typed: Typed
) -> None:
    response = client.post(URL, typed(point="37.5665,126.978"))
    assert "우리 지역 밖입니다" in text_of(client.get(response["Location"]))
    assert "outside" in Posting.objects.get().flags


def test_a_flood_from_one_contact_comes_back_whole(
    client: Client, workflow: Workflow, typed: Typed, settings: Any
) -> None:
    settings.MADANG_POST_RATE_CONTACT = "1/h"
    assert client.post(URL, typed()).status_code == 302
    response = client.post(URL, typed(title="아주 다른 연주회"))
    assert response.status_code == 429
    assert "아주 다른 연주회" in text_of(response)
    assert Posting.objects.count() == 1


def test_similar_items_are_shown_before_anything_is_kept(
    client: Client, workflow: Workflow, section: SectionPage, typed: Typed
) -> None:
    form = typed()
    starts_at = timezone.localtime() + timedelta(days=7)
    EventFactory(parent=section, title="골목 텃밭 모임", starts_at=starts_at)
    response = client.post(URL, form)
    assert response.status_code == 400
    assert "비슷한 것이 이미 있습니다" in text_of(response)
    assert client.post(URL, form | {"is_new": "1"}).status_code == 302
    assert "similar" in Posting.objects.get().flags


def test_a_picture_is_not_lost_when_something_else_is_wrong(
    client: Client, workflow: Workflow, typed: Typed, photo: SimpleUploadedFile
) -> None:
    form = typed(title="", picture=photo)
    page = text_of(client.post(URL, form))
    kept = KeptPicture.objects.get()
    assert str(kept.pk) in page
    del form["picture"]
    assert client.post(URL, form | {"title": "텃밭", "kept_picture": kept.pk}).status_code == 302
    event = EventPage.objects.get()
    assert event.lead_image == Picture.objects.get()
    assert event.lead_image_alt == "텃밭의 사진"
    assert not KeptPicture.objects.exists()


def test_a_flood_of_pictures_ends_though_no_form_was_right(
    client: Client, section: SectionPage, typed: Typed, photo: SimpleUploadedFile, settings: Any
) -> None:
    settings.MADANG_POST_RATE_ADDRESS = "1/h"
    client.post(URL, typed(title="", picture=photo))
    photo.seek(0)
    assert "한 시간 뒤에" in text_of(client.post(URL, typed(title="", picture=photo)))
    assert KeptPicture.objects.count() == 1


def test_what_is_no_picture_is_refused_with_a_sentence(
    client: Client, section: SectionPage, typed: Typed
) -> None:
    file = SimpleUploadedFile("a.jpg", b"no picture", "image/jpeg")
    response = client.post(URL, typed(picture=file))
    assert response.status_code == 400
    assert not Picture.objects.exists()


def test_a_telephone_number_gets_its_link_on_the_page(
    client: Client, workflow: Workflow, typed: Typed
) -> None:
    response = client.post(URL, typed(contact="010-1234-5678"))
    assert mail.outbox == []
    page = text_of(client.get(response["Location"]))
    assert response["Location"].partition("?")[0] in page


def test_the_section_with_the_topic_gets_the_posting(
    client: Client, workflow: Workflow, section: SectionPage, typed: Typed
) -> None:
    music = SectionFactory(parent=section.get_parent(), topics=["music"])
    client.post(URL, typed(topic="music"))
    assert Posting.objects.get().section_id == music.pk


def test_of_two_sections_the_nearer_gets_the_posting(
    client: Client, section: SectionPage, typed: Typed
) -> None:
    near = SectionFactory(parent=section.get_parent())
    far_off = timezone.now() + timedelta(days=90)
    EventFactory(parent=section, point="SRID=4326;POINT(127.30 35.45)", starts_at=far_off)
    EventFactory(parent=near, point="SRID=4326;POINT(127.379 35.403)", starts_at=far_off)
    client.post(URL, typed())
    assert Posting.objects.get().section_id == near.pk


def test_a_story_tip_needs_no_time(client: Client, workflow: Workflow, typed: Typed) -> None:
    response = client.post(URL, typed(kind="story", starts_at=""))
    assert response.status_code == 302
    page: Any = Posting.objects.get().page
    assert "산내면 마을회관" in str(page.specific.body)


def test_an_empty_file_is_said_once(client: Client, section: SectionPage, typed: Typed) -> None:
    empty = SimpleUploadedFile("a.png", b"", content_type="image/png")
    page = text_of(client.post(URL, typed(picture=empty)))
    assert page.count("빈 파일입니다") == 2  # at the head, and at the field
