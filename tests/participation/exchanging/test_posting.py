"""Posting a card: its own form, its own sentences, its own links."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.conf import settings
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import Workflow

from participation.exchanging.closing import WARNED_BEFORE, warn
from participation.models import ExchangePage, Posting
from tests.participation.exchanging.conftest import link_to

pytestmark = pytest.mark.django_db
Typed = Callable[..., dict[str, Any]]
URL = "/participate/post/?kind=need"


def test_a_card_waits_for_the_section_and_says_all_that_was_typed(
    client: Client, workflow: Workflow, card_form: Typed
) -> None:
    form = client.get(URL).content.decode()
    assert 'value="wed-afternoon"' in form
    assert 'name="starts_at"' not in form

    client.post(URL, card_form())

    page = ExchangePage.objects.get()
    assert (page.live, page.direction, page.kind) == (False, "need", "skill")
    assert (page.slots, page.audiences, page.reach) == (["wed-afternoon"], ["children"], 5_000)
    days = settings.MADANG_CONTACT_DAYS
    assert Posting.objects.get().keep_until_on == page.open_until + timedelta(days=days)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"open_until": "2020-01-01"}, "이미 지난 날입니다"),
        ({"open_until": "2099-01-01"}, "여섯 달 안의 날짜를"),
        ({"open_until": "soon"}, "날짜를 골라 주세요"),
        ({"slots": ["wed-midnight"]}, "요일과 때를 다시"),
        ({"what": "party"}, "하나를 다시 골라"),
        ({"reach": "7"}, "거리를 다시"),
        ({"title": ""}, "제목을 적어 주세요"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_lost(
    client: Client, workflow: Workflow, card_form: Typed, changes: Any, sentence: str
) -> None:
    answered = client.post(URL, card_form(**changes))

    assert answered.status_code == 400
    said = answered.content.decode()
    assert sentence in said
    assert "함께 텃밭을 가꿔요." in said
    if "slots" not in changes:
        assert 'value="wed-afternoon" checked' in said
    assert not ExchangePage.objects.exists()


def test_a_card_is_changed_by_its_link(
    client: Client, card: ExchangePage, card_form: Typed
) -> None:
    mine = client.get(f"{URL}")  # warms what is cached
    assert mine.status_code == 200
    posting = Posting.objects.get()
    warn(timezone.now() + timedelta(days=28))
    path = link_to("owner@example.org")

    assert 'value="wed-afternoon" checked' in client.get(f"{path}edit/").content.decode()
    client.post(f"{path}edit/", card_form(slots=["thu-evening"], reach=""))

    draft = ExchangePage.objects.get().get_latest_revision_as_object()
    assert (draft.slots, draft.reach, draft.direction) == (["thu-evening"], None, "need")
    posting.refresh_from_db()
    assert posting.kind == "need"


def test_a_card_closes_by_itself_and_its_owner_can_let_it_last(
    client: Client, card: ExchangePage
) -> None:
    with time_machine.travel(card.closes_at - WARNED_BEFORE, tick=False):
        assert warn(timezone.now()) == 1
        assert warn(timezone.now()) == 0
    assert "닫힙니다" in mail.outbox[-1].subject
    path = link_to("owner@example.org")

    with time_machine.travel(card.closes_at + timedelta(minutes=2), tick=False):
        call_command("publish_scheduled", verbosity=0)
        assert client.get(f"/api/v1/exchanges/{card.uuid}/").status_code == 404
        assert "날짜가 지나 닫힌 쪽지입니다" in client.get(path).content.decode()

        client.post(path, {"action": "prolong"})

        assert client.get(f"/api/v1/exchanges/{card.uuid}/").status_code == 200
        card.refresh_from_db()
        assert card.open_until == timezone.localdate() + timedelta(days=60)
        posting = Posting.objects.get()
        assert posting.keep_until_on > card.open_until
        call_command("publish_scheduled", verbosity=0)
        assert client.get(f"/api/v1/exchanges/{card.uuid}/").status_code == 200


def test_letting_it_last_does_not_publish_a_change_that_waits(
    client: Client, card: ExchangePage, card_form: Typed
) -> None:
    warn(card.closes_at)
    path = link_to("owner@example.org")
    client.post(f"{path}edit/", card_form(title="아직 살피지 않은 말"))

    client.post(path, {"action": "prolong"})

    document = client.get(f"/api/v1/exchanges/{card.uuid}/").json()
    card.refresh_from_db()
    assert document["title"] == "수요일 손공예 선생님"
    assert document["open_until"] == card.open_until.isoformat()
    draft = card.get_latest_revision_as_object()
    assert (draft.title, draft.open_until) == ("아직 살피지 않은 말", card.open_until)
