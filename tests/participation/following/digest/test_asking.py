"""Asking for a digest: a letter first, and nothing else until the address confirms."""

import logging
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from participation.models import Consent, Digest
from tests.factories.pages import topic
from tests.participation.following.conftest import ADDRESS, Asked, Subscribed

pytestmark = pytest.mark.django_db
URL = "/participate/follow/mail/"


def text_of(response: Any) -> str:
    return str(response.content.decode()).partition("<main")[2]


def test_an_address_gets_one_letter_and_no_digest(
    client: Client, home: object, asked: Asked
) -> None:
    topic("music")
    response = client.post(URL, asked(email="Neighbour@Example.org"))
    assert response.status_code == 200
    assert "편지를 보냈습니다" in text_of(response)
    (letter,) = mail.outbox
    assert letter.to == [ADDRESS]
    assert "주제 music" in str(letter.body)
    row = Digest.objects.get()
    assert row.confirmed_at is None
    assert row.choice == {}
    assert not Consent.objects.exists()


def test_no_address_is_readable_in_the_database(client: Client, home: object, asked: Asked) -> None:
    client.post(URL, asked())
    stored = str(
        list(Digest.objects.extra(select={"raw": "contact"}).values("raw", "contact_hash"))
    )
    assert "neighbour" not in stored
    assert "neighbour" not in str(Digest.objects.get())


def test_the_same_form_twice_sends_one_letter(client: Client, home: object, asked: Asked) -> None:
    sent = asked()
    first, second = client.post(URL, sent), client.post(URL, sent)
    assert text_of(first) == text_of(second)
    assert len(mail.outbox) == 1
    assert Digest.objects.count() == 1


def test_the_answer_does_not_tell_who_is_subscribed(
    client: Client, home: object, asked: Asked, subscribed: Subscribed
) -> None:
    subscribed()
    known = client.post(URL, asked(topic=["art"]))
    stranger = client.post(URL, asked(email="stranger@example.org", topic=["art"]))
    assert text_of(known) == text_of(stranger)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"email": ""}, "전자우편 주소를 적어 주세요"),
        ({"email": "이웃집"}, "전자우편 주소가 맞는지"),
        ({"email": "a@b.c\nBcc: x@example.org"}, "전자우편 주소가 맞는지"),
        ({"email": "a" * 300 + "@example.org"}, "너무 깁니다"),
        ({"consent": ""}, "동의가 필요합니다"),
        ({"frequency": "hourly"}, "얼마나 자주 받을지 다시"),
        ({"frequency": "monthly"}, "얼마나 자주 받을지 다시"),
        ({"website": "http://spam.example"}, "채워져 있었습니다"),
        ({"stamp": "forged"}, "화면을 확인할 수 없었습니다"),
        ({"near": "here"}, "위치를 읽지 못했습니다"),
        ({"radius": "-3"}, "숫자(미터)"),
    ],
)
def test_a_wrong_form_comes_back_whole_with_a_sentence(
    client: Client, home: object, asked: Asked, changes: dict[str, str], words: str
) -> None:
    sent = asked(topic=["music"]) | changes
    response = client.post(URL, sent)
    page = text_of(response)
    assert response.status_code == 400
    assert words in page
    assert 'name="topic" value="music"' in page
    if changes.get("email", ADDRESS) == ADDRESS:
        assert ADDRESS in page
    assert mail.outbox == []
    assert not Digest.objects.exists()


def test_who_comes_without_a_form_is_led_to_it(client: Client, home: object) -> None:
    assert client.get(URL)["Location"] == "/my/"


def test_without_a_choice_nothing_is_sent(client: Client, home: object, asked: Asked) -> None:
    response = client.post(URL, asked(topic=[]))
    assert response.status_code == 400
    assert "따라갈 것을 하나라도 골라 주세요" in text_of(response)
    assert mail.outbox == []


def test_too_many_letters_to_one_address_are_refused(
    client: Client, home: object, asked: Asked, settings: Any
) -> None:
    settings.MADANG_POST_RATE_CONTACT = "2/h"
    answers = [client.post(URL, asked(topic=[f"t{n}"])).status_code for n in range(3)]
    assert answers == [200, 200, 429]
    assert len(mail.outbox) == 2


def test_where_no_letter_leaves_one_may_ask_again_at_once(
    client: Client, home: object, asked: Asked, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    locmem = settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9  # nobody listens here
    with caplog.at_level(logging.DEBUG):
        response = client.post(URL, asked())
    assert response.status_code == 503
    assert "지금은 편지를 보낼 수 없습니다" in text_of(response)
    assert "neighbour" not in caplog.text
    settings.EMAIL_BACKEND = locmem
    assert client.post(URL, asked()).status_code == 200
    assert len(mail.outbox) == 1


def test_an_address_that_never_confirms_is_forgotten_after_a_week(
    client: Client, home: object, asked: Asked
) -> None:
    from participation.privacy.expiry import expire

    client.post(URL, asked())
    expire(timezone.now() + timedelta(days=6, hours=23))
    assert Digest.objects.exists()
    assert expire(timezone.now() + timedelta(days=7, hours=1))["digest"] == 1
    assert not Digest.objects.exists()
