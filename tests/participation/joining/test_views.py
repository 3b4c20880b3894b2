"""Joining: places first come, first served; what is wrong is said, and nothing typed is lost."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from listings.models import EventPage
from participation.abuse.form_stamp import new_stamp
from participation.models import Consent, Joining
from participation.models.joinings import JoinState

pytestmark = pytest.mark.django_db
Joins = Callable[..., Any]


def states() -> list[str]:
    return list(Joining.objects.values_list("state", flat=True))


def test_a_place_is_taken_and_a_letter_says_so(client: Client, joins: Joins) -> None:
    response = joins(contact="Neighbour@Example.org")
    shown = client.get(response["Location"]).content.decode()
    assert "자리가 있습니다" in shown
    assert [each.to for each in mail.outbox] == [["neighbour@example.org"]]
    assert "산내면 마을회관" in str(mail.outbox[0].body)
    assert Consent.objects.count() == 1


def test_a_telephone_number_is_enough(client: Client, joins: Joins) -> None:
    response = joins(contact="010-1234-5678")
    assert mail.outbox == []
    assert (
        response["Location"].partition("?")[0] in client.get(response["Location"]).content.decode()
    )


def test_who_finds_it_full_is_told_and_can_wait(client: Client, joins: Joins) -> None:
    joins("하나", number="2")
    refused = joins("둘")
    assert refused.status_code == 409
    assert "기다리려면" in refused.content.decode()
    assert 'value="둘"' in refused.content.decode()
    assert joins("둘", waits="on").status_code == 302
    assert states() == [JoinState.JOINED, JoinState.WAITING]


def test_a_party_that_does_not_fit_whole_is_told_how_many_places_are_left(joins: Joins) -> None:
    joins("하나")
    refused = joins("둘", number="2")
    assert "남은 자리는 1개" in refused.content.decode()
    assert states() == [JoinState.JOINED]


def test_nobody_gets_ahead_of_those_who_wait(joins: Joins) -> None:
    joins("하나")
    joins("둘", number="2", waits="on")
    assert joins("셋").status_code == 409
    assert states() == [JoinState.JOINED, JoinState.WAITING]


def test_the_same_form_twice_is_one_place_and_one_letter(joins: Joins) -> None:
    stamp = new_stamp()
    joins(stamp=stamp)
    assert joins(stamp=stamp).status_code == 302
    assert states() == [JoinState.JOINED]
    assert len(mail.outbox) == 1


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"number": "0"}, "사람 수는 1명부터입니다."),
        ({"number": "-3"}, "사람 수는 1명부터입니다."),
        ({"number": "21"}, "한 번에 20명까지"),
        ({"number": "둘"}, "사람 수를 숫자로"),
        ({"nickname": ""}, "부를 이름을 적어 주세요."),
        ({"nickname": "\u200b\u200b"}, "부를 이름을 적어 주세요."),
        ({"nickname": "가" * 31}, "너무 깁니다."),
        ({"contact": "이웃"}, "전자우편이나 전화번호를 하나"),
        ({"is_adult": ""}, "보호자의 연락처로 신청해 주세요."),
        ({"consent": ""}, "동의가 필요합니다."),
        ({"website": "x"}, "비워 두어야 하는 칸"),
        ({"stamp": "forged"}, "화면을 확인할 수 없었습니다."),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(
    joins: Joins, changes: dict[str, str], sentence: str
) -> None:
    response = joins(**changes)
    shown = response.content.decode()
    assert response.status_code == 400
    assert sentence in shown
    if "nickname" not in changes:
        assert 'value="감나무"' in shown
    assert not Joining.objects.exists()


def test_an_event_that_has_begun_takes_nobody(
    client: Client, event: EventPage, joins: Joins
) -> None:
    event.starts_at = timezone.now() - timedelta(minutes=5)
    event.save_revision().publish()
    response = joins()
    assert "이미 시작했거나 지나갔습니다." in response.content.decode()
    assert not Joining.objects.exists()


def test_a_cancelled_event_takes_nobody(event: EventPage, joins: Joins) -> None:
    event.status = "cancelled"
    event.save_revision().publish()
    assert "취소되었습니다." in joins().content.decode()


def test_what_takes_no_joins_here_or_is_not_public_is_not_there(
    client: Client, event: EventPage
) -> None:
    assert client.get(f"/participate/join/{uuid4()}/").status_code == 404
    event.unpublish()
    assert client.get(f"/participate/join/{event.uuid}/").status_code == 404


def test_one_contact_may_not_join_all_day_long(
    joins: Joins, settings: pytest.FixtureRequest
) -> None:
    settings.MADANG_POST_RATE_CONTACT = "1/h"  # type: ignore[attr-defined]
    joins(contact="a@example.org")
    assert joins(contact="a@example.org").status_code == 429


def test_a_series_is_joined_turn_by_turn(client: Client, event: EventPage, joins: Joins) -> None:
    event.recurrence = "FREQ=WEEKLY;COUNT=3"
    event.save_revision().publish()
    assert "언제 오시는지 골라 주세요." in joins("하나").content.decode()
    keys = [
        turn.partition('"')[0]
        for turn in client.get(f"/participate/join/{event.uuid}/")
        .content.decode()
        .split('<option value="')[1:]
    ]
    assert len(keys) == 3
    joins("하나", turn=keys[0], number="2")
    assert joins("둘", turn=keys[1], number="2").status_code == 302
    assert joins("셋", turn=keys[0]).status_code == 409
    assert "다시 골라" in joins("넷", turn="20200101T000000Z").content.decode()


def test_the_page_and_the_document_lead_to_the_form(client: Client, event: EventPage) -> None:
    address = f"/participate/join/{event.uuid}/"
    assert address in client.get(event.get_url()).content.decode()
    join = client.get(f"/api/v1/events/{event.uuid}/").json()["join"]
    assert (join["is_here"], join["url"]) == (True, f"http://testserver{address}")


def test_a_party_larger_than_the_event_does_not_wait_in_vain(joins: Joins) -> None:
    response = joins("모두", number="3", waits="on")
    assert response.status_code == 409
    assert "모두 2명까지 오는 자리입니다" in response.content.decode()
    assert not Joining.objects.exists()
    assert joins("하나").status_code == 302


def test_a_nickname_that_nobody_sees_is_refused(joins: Joins) -> None:
    response = joins("\u3164\u200b")
    assert response.status_code == 400
    assert "부를 이름을 적어 주세요" in response.content.decode()
