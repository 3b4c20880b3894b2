"""Flagged answers wait for the editors of the card's section, who block them or let them pass."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core import mail
from django.test import Client
from wagtail.models import PageLogEntry

from home.models import SectionPage
from home.roles import equip_section
from participation.abuse.signs import Sign
from participation.models import Answer, ExchangePage
from tests.factories.sections import SectionFactory
from tests.participation.exchanging import conftest as exchanging

pytestmark = pytest.mark.django_db
Typed = Callable[..., dict[str, Any]]
LIST = "/admin/participation/answer/"
MAKER, OWNER = "maker@example.org", "owner@example.org"
SPAM = "돈 벌기 010-1234-5678"

card_form, card, answer_form = exchanging.card_form, exchanging.card, exchanging.answer_form


@pytest.fixture
def editor(section: SectionPage) -> Client:
    """The browser of an editor of the card's section."""
    made = User.objects.create_user("editor", password=None)
    made.groups.add(equip_section(section))
    browser = Client()
    browser.force_login(made)
    return browser


@pytest.fixture
def flagged(client: Client, card: ExchangePage, answer_form: Typed) -> Answer:
    client.post(f"/participate/exchange/{card.uuid}/", answer_form(message=SPAM))
    return Answer.objects.get()


def check(answer: Answer) -> str:
    return f"/admin/answers-to-check/{answer.pk}/"


def text_of(response: Any) -> str:
    return str(response.content.decode())


def test_a_flagged_answer_is_in_the_queue_with_its_reasons_and_no_contact(
    editor: Client, flagged: Answer
) -> None:
    listed = text_of(editor.get(LIST))
    assert "수요일 손공예 선생님" in listed
    assert str(Sign.PHONE.label) in listed
    assert check(flagged) in listed
    assert SPAM not in listed
    page = text_of(editor.get(check(flagged)))
    assert SPAM in page
    assert str(Sign.PHONE.label) in page
    for shown in (listed, page):
        assert MAKER not in shown
        assert OWNER not in shown
        assert flagged.contact_hash not in shown
    assert LIST in text_of(editor.get("/admin/"))


def test_an_answer_without_signs_is_nobody_elses(
    client: Client, editor: Client, card: ExchangePage, answer_form: Typed
) -> None:
    client.post(f"/participate/exchange/{card.uuid}/", answer_form())
    answer = Answer.objects.get()
    assert check(answer) not in text_of(editor.get(LIST))
    assert "수요일마다" not in text_of(editor.get(check(answer), follow=True))
    assert "수상해 보이는 답" not in text_of(editor.get("/admin/"))


def test_an_answer_that_passes_loses_its_warning(
    client: Client, editor: Client, flagged: Answer
) -> None:
    owners = exchanging.link_to(OWNER)
    assert "살펴보고 정해 주세요" in text_of(client.get(owners))
    said = editor.post(check(flagged), {"action": "pass"}, follow=True)
    assert "통과시켰습니다" in text_of(said)
    assert check(flagged) not in text_of(said)
    page = text_of(client.get(owners))
    assert "살펴보고 정해 주세요" not in page
    assert SPAM in page
    flagged.refresh_from_db()
    assert (flagged.state, flagged.contact) == ("waiting", MAKER)


def test_an_answer_that_is_blocked_is_erased_and_its_sender_told(
    client: Client, editor: Client, flagged: Answer
) -> None:
    links = exchanging.link_to(OWNER), exchanging.link_to(MAKER)
    assert "막고 지웠습니다" in text_of(
        editor.post(check(flagged), {"action": "block"}, follow=True)
    )
    flagged.refresh_from_db()
    assert (flagged.state, flagged.contact, flagged.message) == ("declined", "", "")
    assert [client.get(each).status_code for each in links] == [404, 404]
    assert mail.outbox[-1].to == [MAKER]
    assert "전하지 않았습니다" in mail.outbox[-1].subject
    assert PageLogEntry.objects.filter(action="participation.answer_blocked").count() == 1
    letters = len(mail.outbox)
    again = editor.post(check(flagged), {"action": "block"}, follow=True)
    assert "이미 정해졌거나 거둔 답입니다" in text_of(again)
    assert len(mail.outbox) == letters


def test_what_its_owner_has_decided_leaves_the_queue(
    client: Client, editor: Client, flagged: Answer
) -> None:
    client.post(exchanging.link_to(OWNER), {"action": "pass"})
    said = editor.post(check(flagged), {"action": "block"}, follow=True)
    assert "이미 정해졌거나 거둔 답입니다" in text_of(said)
    flagged.refresh_from_db()
    assert (flagged.state, flagged.contact) == ("passed", MAKER)


def test_editors_of_another_section_neither_see_nor_decide(
    section: SectionPage, flagged: Answer
) -> None:
    other = User.objects.create_user("other", password=None)
    other.groups.add(equip_section(SectionFactory(parent=section.get_parent())))
    browser = Client()
    browser.force_login(other)
    assert check(flagged) not in text_of(browser.get(LIST))
    for said in (browser.get(check(flagged)), browser.post(check(flagged), {"action": "block"})):
        assert said.status_code == 302
        assert said["Location"] == "/admin/"
    flagged.refresh_from_db()
    assert flagged.state == "waiting"


def test_nobody_decides_without_logging_in(client: Client, flagged: Answer) -> None:
    said = client.post(check(flagged), {"action": "block"})
    assert said.status_code == 302
    assert "/login/" in said["Location"]
    flagged.refresh_from_db()
    assert flagged.state == "waiting"
