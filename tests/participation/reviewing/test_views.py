"""Reviewing an event: once it has begun, in few words, without stars."""

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from home.models import SectionPage
from listings.models import CommunityPage, EventPage
from participation.models import Consent, Posting
from participation.reviewing.addresses import review_path, review_url
from stories.models import ReviewPage
from tests.factories.listings import EventFactory
from tests.participation.reviewing.conftest import approve, review_page

pytestmark = pytest.mark.django_db
Told = Callable[..., dict[str, Any]]


def text_of(response: Any) -> str:
    return str(response.content.decode())


def test_the_form_has_text_and_photos_and_no_stars(client: Client, event: EventPage) -> None:
    page = text_of(client.get(review_path(event.uuid)))
    for name in ("details", "photo_1", "photo_4", "photo_4_alt", "contact", "consent"):
        assert f'name="{name}"' in page
    assert 'name="photo_5"' not in page
    assert "그 사람이 괜찮다고 한 것만" in page
    assert "rating" not in page


def test_a_review_waits_in_the_queue_of_the_events_section(
    client: Client, event: EventPage, circle: CommunityPage, told: Told
) -> None:
    response = client.post(review_path(event.uuid), told())
    assert response.status_code == 302
    page = review_page()
    assert not page.live
    assert page.workflow_in_progress
    assert page.title == "달빛 산책 후기"
    assert page.about.pk == event.pk
    assert page.community == circle
    assert page.met_on == timezone.localdate(event.starts_at)
    assert [topic.slug for topic in page.topics.all()] == ["walk"]
    posting = Posting.objects.get()
    assert (posting.kind, posting.section_id) == ("review", page.section.pk)
    assert posting.inspired_by == event.uuid
    assert Consent.objects.get().until_on == posting.keep_until_on


def test_its_sender_gets_the_link_and_three_ways_on(
    client: Client, event: EventPage, told: Told
) -> None:
    response = client.post(review_path(event.uuid), told())
    page = text_of(client.get(response["Location"]))
    [letter] = mail.outbox
    for label in ("다시 만나기", "의제로 제안하기", "돕겠다고 하기"):
        assert label in page
        assert label in letter.body
    assert response["Location"].partition("?")[0] in letter.body
    assert f"/participate/post/?kind=gathering&after={event.uuid}" in letter.body
    assert "copy/" not in page


def test_a_published_review_is_on_the_event_the_community_and_in_the_api(
    client: Client, event: EventPage, circle: CommunityPage, told: Told
) -> None:
    client.post(review_path(event.uuid), told())
    page = approve()
    assert page.live
    for shown in (event, circle):
        assert "달빛 산책 후기" in text_of(client.get(shown.url))
    [item] = client.get(f"/api/v1/reviews/?about={event.uuid}").json()["items"]
    assert item["about"]["id"] == str(event.uuid)
    assert item["byline"] == "참여한 시민"
    assert client.get(f"/api/v1/reviews/?about={uuid.uuid4()}").json()["items"] == []
    own = text_of(client.get(page.url))
    assert "다시 만나기" in own
    assert f"after={page.uuid}" in own
    assert "walker" not in own


def test_the_event_leads_to_the_form_once_it_has_begun(
    client: Client, event: EventPage, section: SectionPage
) -> None:
    coming = EventFactory(parent=section)
    assert review_path(event.uuid) in text_of(client.get(event.url))
    assert review_path(coming.uuid) not in text_of(client.get(coming.url))


def test_what_comes_is_not_reviewed_yet(client: Client, section: SectionPage, told: Told) -> None:
    coming = EventFactory(parent=section)
    shown = client.get(review_path(coming.uuid))
    assert shown.status_code == 409
    assert "아직 열리지 않은 모임입니다" in text_of(shown)
    response = client.post(review_path(coming.uuid), told())
    assert response.status_code == 400
    assert "다리 위에서 본 달이 좋았어요." in text_of(response)
    assert not Posting.objects.exists()


def test_what_was_called_off_is_not_reviewed(client: Client, section: SectionPage) -> None:
    yesterday = timezone.now() - timedelta(days=1)
    event = EventFactory(parent=section, starts_at=yesterday, status="cancelled")
    assert client.get(review_path(event.uuid)).status_code == 409


def test_a_series_is_reviewed_by_the_turns_it_has_had(
    client: Client, event: EventPage, section: SectionPage, told: Told
) -> None:
    first = timezone.now() - timedelta(days=8)
    series = EventFactory(parent=section, starts_at=first, recurrence="FREQ=WEEKLY;COUNT=8")
    days = [timezone.localdate(first + timedelta(days=7 * n)).isoformat() for n in range(3)]
    page = text_of(client.get(review_path(series.uuid)))
    assert days[0] in page
    assert days[1] in page
    assert days[2] not in page
    refused = client.post(review_path(series.uuid), told(met_on=days[2]))
    assert "함께한 날을 다시 골라 주세요" in text_of(refused)
    client.post(review_path(series.uuid), told(met_on=days[0]))
    assert review_page().met_on.isoformat() == days[0]


def test_unknown_unpublished_and_other_pages_are_not_found(
    client: Client, event: EventPage, circle: CommunityPage, told: Told
) -> None:
    event.unpublish()
    for number in (uuid.uuid4(), event.uuid, circle.uuid):
        assert client.get(review_path(number)).status_code == 404
        assert client.post(review_path(number), told()).status_code == 404
    assert client.get("/participate/review/x/").status_code == 404


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"details": "  "}, "어땠는지 적어 주세요"),
        ({"details": "달" * 5001}, "너무 깁니다"),
        ({"title": "달" * 101}, "너무 깁니다"),
        ({"contact": "이웃집"}, "전자우편이나 전화번호를 하나 적어 주세요"),
        ({"consent": ""}, "동의가 필요합니다"),
        ({"stamp": "x"}, "화면을 확인할 수 없었습니다"),
        ({"website": "spam"}, "비워 두어야 하는 칸"),
        ({"is_under_14": "on"}, "보호자의 전자우편을 적어 주세요"),
        ({"photo_2_alt": "달" * 251}, "너무 깁니다"),
    ],
)
def test_a_wrong_review_comes_back_with_a_sentence_and_nothing_is_kept(
    client: Client, event: EventPage, told: Told, changes: dict[str, str], words: str
) -> None:
    response = client.post(review_path(event.uuid), told(photo_1_alt="하얀 달") | changes)
    assert response.status_code == 400
    page = text_of(response)
    assert words in page
    assert "하얀 달" in page
    assert not Posting.objects.exists()


def test_the_same_form_twice_is_one_review(client: Client, event: EventPage, told: Told) -> None:
    form = told()
    for _time in range(2):
        assert client.post(review_path(event.uuid), form).status_code == 302
    assert Posting.objects.count() == ReviewPage.objects.count() == 1
    assert len(mail.outbox) == 1


def test_markup_in_a_review_is_only_text(client: Client, event: EventPage, told: Told) -> None:
    text = "<script>alert(1)</script><b>달</b>"
    client.post(review_path(event.uuid), told(details=text, title="<i>밤</i>"))
    page = text_of(client.get(approve().url))
    assert "<script>alert(1)" not in page
    assert "&lt;b&gt;달&lt;/b&gt;" in page
    assert "<i>밤" not in page


def test_a_review_is_changed_and_withdrawn_by_its_link(
    client: Client, event: EventPage, told: Told
) -> None:
    path = client.post(review_path(event.uuid), told())["Location"].partition("?")[0]
    assert "다리 위에서 본 달이 좋았어요." in text_of(client.get(f"{path}edit/"))
    assert client.get(f"{path}copy/").status_code == 404
    wrong = client.post(f"{path}edit/", {"title": "밤", "details": ""})
    assert wrong.status_code == 400
    changed = {"title": "밤", "details": "강가도 좋았어요."}
    assert client.post(f"{path}edit/", changed).status_code == 302
    page = approve()
    assert (page.title, page.about.pk) == ("밤", event.pk)
    assert [topic.slug for topic in page.topics.all()] == ["walk"]
    client.post(path, {"action": "withdraw"})
    assert not review_page().live
    assert Posting.objects.get().contact == ""


def test_a_review_can_be_changed_after_its_event_is_gone(
    client: Client, event: EventPage, told: Told
) -> None:
    path = client.post(review_path(event.uuid), told())["Location"].partition("?")[0]
    event.delete()
    response = client.post(f"{path}edit/", {"title": "그날", "details": "그래도 좋았어요."})
    assert response.status_code == 302
    page = approve()
    assert (page.title, page.about) == ("그날", None)
    assert client.get(page.url).status_code == 200


def test_a_forged_link_changes_nothing(client: Client, event: EventPage, told: Told) -> None:
    client.post(review_path(event.uuid), told())
    forged = f"/participate/post/mine/{'a' * 43}/edit/"
    assert client.post(forged, {"details": "남의 글"}).status_code == 404
    assert "남의 글" not in str(review_page().get_latest_revision().content)


def test_a_childs_review_waits_for_the_guardian(
    client: Client, event: EventPage, told: Told
) -> None:
    form = told(is_under_14="on", guardian="parent@example.org")
    client.post(review_path(event.uuid), form)
    assert not review_page().workflow_in_progress
    assert [letter.to for letter in mail.outbox] == [["parent@example.org"], ["walker@example.org"]]


def test_the_whole_address_is_known_to_others(event: EventPage) -> None:
    assert review_url(event.uuid) == f"http://testserver/participate/review/{event.uuid}/"
