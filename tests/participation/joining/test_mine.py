"""One's own joining: seen, changed and cancelled by its link only; the list moves up by itself."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone
from icalendar import Calendar

from listings.models import EventPage
from participation.models import Joining, MagicLink
from participation.models.joinings import JoinState
from tests.participation.joining.conftest import link_of

pytestmark = pytest.mark.django_db
Joins = Callable[..., Any]


def test_who_cancels_leaves_no_contact_and_the_next_one_moves_up(
    client: Client, joins: Joins
) -> None:
    joins("하나", number="2", contact="one@example.org")
    first = link_of()
    joins("둘", waits="on", contact="two@example.org")
    client.post(first, {"action": "cancel"})

    one, two = Joining.objects.all()
    assert (one.state, one.contact, one.nickname) == (JoinState.CANCELLED, "", "")
    assert two.state == JoinState.JOINED
    assert mail.outbox[-1].to == ["two@example.org"]
    assert mail.outbox[-1].subject == "자리가 났습니다: 골목 텃밭 모임"
    assert "취소했습니다" in client.get(first).content.decode()


def test_nobody_is_told_twice_that_they_moved_up(client: Client, joins: Joins) -> None:
    joins("하나", number="2")
    first = link_of()
    joins("둘", waits="on")
    for _time in range(2):
        client.post(first, {"action": "cancel"})
    assert [each.subject[:6] for each in mail.outbox].count("자리가 났습") == 1


def test_the_first_in_the_list_is_not_passed_by_a_smaller_party(
    client: Client, joins: Joins
) -> None:
    joins("하나")
    first = link_of()
    joins("둘")
    joins("셋", number="2", waits="on")
    joins("넷", waits="on")
    client.post(first, {"action": "cancel"})
    assert [each.state for each in Joining.objects.all()][2:] == [JoinState.WAITING] * 2


def test_coming_with_fewer_lets_somebody_in(client: Client, joins: Joins) -> None:
    joins("하나", number="2")
    first = link_of()
    joins("둘", waits="on")
    client.post(first, {"number": "1"})
    assert [each.state for each in Joining.objects.all()] == [JoinState.JOINED] * 2


def test_coming_with_more_than_fit_is_refused_in_words(
    client: Client, event: EventPage, joins: Joins
) -> None:
    event.capacity = 3
    event.save_revision().publish()
    joins("둘", number="1")
    joins("하나")
    response = client.post(link_of(), {"number": "3"})
    assert response.status_code == 400
    assert "남은 자리는 1개" in response.content.decode()
    assert 'value="3"' in response.content.decode()
    for number in ("many", "", "0", "-1", "21", "9" * 5_000, "²"):
        assert client.post(link_of(), {"number": number}).status_code == 400
    assert [each.number for each in Joining.objects.all()] == [1, 1]


def test_who_cannot_bring_more_is_told_what_to_do_and_stays(client: Client, joins: Joins) -> None:
    joins("하나")
    first = link_of()
    joins("둘")
    page = client.post(first, {"number": "2"}).content.decode()
    assert "더 늘릴 수 없습니다" in page
    assert "여기에 표시" not in page  # there is nothing to tick on this page
    assert "모두 2명까지" in client.post(first, {"number": "3"}).content.decode()
    assert [each.number for each in Joining.objects.all()] == [1, 1]


def test_who_is_in_brings_nobody_past_those_who_wait(client: Client, joins: Joins) -> None:
    joins("하나")
    first = link_of()
    joins("둘", number="2", waits="on")
    assert client.post(first, {"number": "2"}).status_code == 400
    client.post(first, {"action": "cancel"})
    assert [each.state for each in Joining.objects.all()] == ["cancelled", "joined"]


def test_a_party_for_which_the_event_became_too_small_holds_up_nobody(
    client: Client, event: EventPage, joins: Joins
) -> None:
    joins("하나")
    first = link_of()
    joins("둘", number="2", waits="on")
    joins("셋", waits="on")
    event.capacity = 1
    event.save_revision().publish()
    client.post(first, {"action": "cancel"})
    assert [each.state for each in Joining.objects.all()] == ["cancelled", "waiting", "joined"]


def test_a_forged_or_ended_link_opens_nothing(client: Client, joins: Joins) -> None:
    joins()
    assert client.get("/participate/join/mine/" + "a" * 43 + "/").status_code == 404
    MagicLink.objects.update(expires_at=timezone.now() - timedelta(minutes=1))
    assert client.get(link_of()).status_code == 404
    assert client.post(link_of(), {"action": "cancel"}).status_code == 404
    assert Joining.objects.get().state == JoinState.JOINED


def test_the_calendar_file_names_time_and_place_and_nobody(client: Client, joins: Joins) -> None:
    joins("감나무")
    body = client.get(f"{link_of()}calendar.ics").content
    entry = next(iter(Calendar.from_ical(body).walk("VEVENT")))
    assert entry["location"] == "산내면 마을회관" or "산내면" in str(entry["location"])
    assert "감나무" not in body.decode()


def test_what_has_begun_can_no_longer_be_changed(
    client: Client, event: EventPage, joins: Joins
) -> None:
    joins()
    Joining.objects.get().turn.__class__.objects.update(
        starts_at=timezone.now() - timedelta(hours=1)
    )
    client.post(link_of(), {"action": "cancel"})
    assert Joining.objects.get().state == JoinState.JOINED


def test_the_page_is_kept_out_of_caches_and_referrers(client: Client, joins: Joins) -> None:
    joins()
    response = client.get(link_of())
    assert "no-store" in response["Cache-Control"]
    assert response["Referrer-Policy"] == "same-origin"


def test_the_code_to_show_is_drawn_in_the_page_as_its_policy_wants(
    client: Client, joins: Joins
) -> None:
    joins()

    page = client.get(link_of()).content.decode()

    assert f'aria-label="확인 글자 {Joining.objects.get().code}의 QR 코드"><svg' in page
    assert 'src="data:' not in page
