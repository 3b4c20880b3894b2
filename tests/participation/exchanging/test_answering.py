"""Answering a card: contacts change hands only where both sides wish it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.test import Client
from django.utils import timezone

from home.models import SectionPage
from participation.exchanging.minding import ASKED_AFTER, mind_cards
from participation.exchanging.personal import expire_answers
from participation.models import Answer, ExchangePage
from tests.factories.exchanges import ExchangeFactory
from tests.factories.listings import CommunityFactory
from tests.participation.exchanging.conftest import link_to

pytestmark = pytest.mark.django_db
Typed = Callable[..., dict[str, Any]]
MAKER, OWNER = "maker@example.org", "owner@example.org"


def url_of(card: ExchangePage) -> str:
    return f"/participate/exchange/{card.uuid}/"


def text_of(response: Any) -> str:
    return str(response.content.decode())


@pytest.fixture
def answered(client: Client, card: ExchangePage, answer_form: Typed) -> Answer:
    """An answer that waits."""
    client.post(url_of(card), answer_form())
    return Answer.objects.get()


def test_a_message_reaches_the_owner_without_any_contact(
    client: Client, card: ExchangePage, answer_form: Typed
) -> None:
    sent = client.post(url_of(card), answer_form())

    assert "잘 전했습니다" in text_of(client.get(sent["Location"]))
    letter = next(each for each in mail.outbox if each.to == [OWNER])
    assert "수요일마다 갈 수 있어요." in letter.body
    page = text_of(client.get(link_to(OWNER)))
    assert "연락처 주고받기" in page
    assert MAKER not in letter.body + page
    assert OWNER not in text_of(client.get(sent["Location"]))


def test_contacts_are_passed_on_once_the_owner_wishes(client: Client, answered: Answer) -> None:
    theirs, ours = link_to(MAKER), link_to(OWNER)
    assert client.post(ours, {"action": "pass"}).status_code == 302

    assert MAKER in text_of(client.get(ours))
    assert OWNER in text_of(client.get(theirs))
    letters = [each for each in mail.outbox if "연락처를 전해 드립니다" in each.subject]
    assert [each.to for each in letters] == [[MAKER]]
    assert OWNER in letters[0].body
    client.post(ours, {"action": "pass"})
    assert len([each for each in mail.outbox if "연락처를 전해" in each.subject]) == 1


def test_who_is_declined_is_told_and_forgotten(client: Client, answered: Answer) -> None:
    ours = link_to(OWNER)
    assert "사양했습니다" in text_of(client.post(ours, {"action": "decline"}))

    answered.refresh_from_db()
    assert (answered.state, answered.contact, answered.message) == ("declined", "", "")
    assert mail.outbox[-1].to == [MAKER]
    assert client.get(ours).status_code == 404


def test_an_answer_is_taken_back_by_its_link(client: Client, answered: Answer) -> None:
    theirs, ours = link_to(MAKER), link_to(OWNER)
    assert "거두었습니다" in text_of(client.post(theirs, {"action": "withdraw"}))

    answered.refresh_from_db()
    assert (answered.state, answered.contact) == ("withdrawn", "")
    assert [client.get(each).status_code for each in (theirs, ours)] == [404, 404]
    assert client.get("/participate/exchange/mine/" + "x" * 43 + "/").status_code == 404


def test_the_same_form_sent_twice_is_one_answer(
    client: Client, card: ExchangePage, answer_form: Typed
) -> None:
    form = answer_form()
    for _ in range(2):
        assert client.post(url_of(card), form).status_code == 302
    assert Answer.objects.count() == 1
    assert len([each for each in mail.outbox if each.to == [OWNER]]) == 1


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"message": ""}, "전할 말을 적어 주세요"),
        ({"contact": "nobody"}, "전자우편이나 전화번호를 하나"),
        ({"consent": ""}, "동의가 필요합니다"),
        ({"website": "x"}, "비워 두어야 하는 칸"),
        ({"stamp": "forged"}, "화면을 확인할 수 없었습니다"),
    ],
)
def test_what_is_wrong_is_said_and_the_words_come_back(
    client: Client, card: ExchangePage, answer_form: Typed, changes: Any, sentence: str
) -> None:
    said = client.post(url_of(card), answer_form(**changes))
    assert said.status_code == 400
    assert sentence in text_of(said)
    if changes.get("message") != "":
        assert "수요일마다 갈 수 있어요." in text_of(said)
    assert not Answer.objects.exists()


def test_a_flood_is_stopped_with_a_sentence(
    client: Client, card: ExchangePage, answer_form: Typed, settings: Any
) -> None:
    settings.MADANG_POST_RATE_ADDRESS = "1/h"
    client.post(url_of(card), answer_form())
    said = client.post(url_of(card), answer_form())
    assert said.status_code == 429
    assert "한 시간 뒤에" in text_of(said)
    assert "수요일마다 갈 수 있어요." in text_of(said)


def test_a_suspicious_message_is_shown_but_not_mailed(
    client: Client, card: ExchangePage, answer_form: Typed
) -> None:
    client.post(url_of(card), answer_form(message="돈 벌기 010-1234-5678"))
    letter = next(each for each in mail.outbox if each.to == [OWNER])
    assert "돈 벌기" not in letter.body
    page = text_of(client.get(link_to(OWNER)))
    assert "돈 벌기" in page
    assert "살펴보고 정해 주세요" in page


def test_a_card_that_is_full_says_so(
    client: Client, card: ExchangePage, answered: Answer, answer_form: Typed
) -> None:
    client.post(link_to(OWNER), {"action": "pass"})
    card.capacity = 1
    card.save_revision().publish()
    for said in (client.get(url_of(card)), client.post(url_of(card), answer_form())):
        assert said.status_code == 409
        assert "이미 다 이어졌습니다" in text_of(said)


def test_both_are_asked_once_and_one_tap_is_counted(
    client: Client, card: ExchangePage, answered: Answer
) -> None:
    client.post(link_to(OWNER), {"action": "pass"})
    mail.outbox.clear()
    with time_machine.travel(timezone.now() + ASKED_AFTER + timedelta(hours=1)):
        mind_cards(timezone.now())
        mind_cards(timezone.now())
        asked = sorted(each.to[0] for each in mail.outbox if "이어졌나요" in each.subject)
        assert asked == [MAKER, OWNER]
        assert client.get(link_to(OWNER)).status_code == 200  # looking says nothing
        client.post(link_to(OWNER), {"action": "yes"})
        assert client.get(f"/api/v1/matches/{card.uuid}/").json()["worked"] == 1
        assert "1번 이어졌습니다" in text_of(client.get(card.get_url()))
        client.post(link_to(MAKER), {"action": "no"})
        assert client.get(f"/api/v1/matches/{card.uuid}/").json()["worked"] == 0
        client.post(link_to(MAKER), {"action": "yes"})
    with time_machine.travel(timezone.now() + timedelta(days=60)):
        assert expire_answers(timezone.now()) == 1
    answered.refresh_from_db()
    assert (answered.contact, answered.message, answered.contact_hash) == ("", "", "")
    assert client.get(f"/api/v1/matches/{card.uuid}/").json()["worked"] == 1


def test_answers_to_a_card_that_is_gone_are_let_go(
    client: Client, card: ExchangePage, answered: Answer
) -> None:
    mind_cards(timezone.now())
    answered.refresh_from_db()
    assert answered.state == "waiting"
    card.unpublish()
    mind_cards(timezone.now())
    answered.refresh_from_db()
    assert (answered.state, answered.contact) == ("closed", "")
    assert "쪽지가 닫혔습니다" in mail.outbox[-1].subject


def test_the_owner_sees_what_came_by_the_link_of_the_posting(
    client: Client, card: ExchangePage, answered: Answer
) -> None:
    from participation.models import Posting
    from participation.posting.receiving import new_token

    path = f"/participate/post/mine/{new_token(Posting.objects.get())}/"
    page = text_of(client.get(path))
    assert "수요일마다 갈 수 있어요." in page
    opened = client.post(path, {"action": f"open:{answered.pk}"})
    assert "연락처 주고받기" in text_of(client.get(opened["Location"]))
    assert client.post(path, {"action": "open:1"}).status_code == 200


def test_a_community_is_asked_for_its_own_card(
    client: Client, section: SectionPage, answer_form: Typed
) -> None:
    school = CommunityFactory(parent=section, contact_email="school@example.org")
    page = ExchangeFactory(parent=section, community=school)
    client.post(url_of(page), answer_form())
    client.post(link_to("school@example.org"), {"action": "pass"})
    assert "school@example.org" in text_of(client.get(link_to(MAKER)))


def test_a_card_of_nobody_leads_to_its_section(client: Client, section: SectionPage) -> None:
    page = ExchangeFactory(parent=section)
    said = client.get(url_of(page))
    assert said.status_code == 409
    assert "마당에 물어봐 주세요" in text_of(said)
    assert client.get(f"/participate/exchange/{section.uuid}/").status_code == 404
