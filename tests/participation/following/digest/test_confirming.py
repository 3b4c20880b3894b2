"""Confirming: by a button, once, and within a week."""

from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from participation.models import Consent, Digest, MagicLink
from participation.models.magic_links import LinkPurpose
from tests.participation.following.conftest import Asked, Subscribed, link_in

pytestmark = pytest.mark.django_db
URL = "/participate/follow/mail/"
CONFIRM = f"{URL}confirm/"


def test_looking_at_the_link_confirms_nothing(client: Client, home: object, asked: Asked) -> None:
    client.post(URL, asked())
    response = client.get(link_in(mail.outbox[0], CONFIRM))
    assert response.status_code == 200
    assert response["X-Robots-Tag"] == "noindex, nofollow"
    assert Digest.objects.get().confirmed_at is None


def test_the_button_begins_and_writes_the_consent_down(
    client: Client, home: object, asked: Asked
) -> None:
    client.post(URL, asked(frequency="daily"))
    response = client.post(link_in(mail.outbox[0], CONFIRM))
    row = Digest.objects.get()
    assert "확인했습니다" in response.content.decode()
    assert row.confirmed_at is not None
    assert (row.choice, row.frequency, row.asked) == ({"topic": ["music"]}, "daily", None)
    consent = Consent.objects.get()
    assert (consent.contact_hash, consent.until_on) == (row.contact_hash, row.keep_until_on)
    assert consent.is_refusal_explained


def test_confirming_twice_is_the_same_as_once(client: Client, home: object, asked: Asked) -> None:
    client.post(URL, asked())
    link = link_in(mail.outbox[0], CONFIRM)
    client.post(link)
    before = Digest.objects.values().get()
    again = client.post(link)
    assert again.status_code == 200
    assert "확인했습니다" in again.content.decode()
    assert Digest.objects.values().get() == before
    assert Consent.objects.count() == 1
    assert MagicLink.objects.filter(purpose=LinkPurpose.DIGEST).count() == 1


def test_an_old_letter_does_not_bring_an_old_choice_back(
    client: Client, home: object, asked: Asked, subscribed: Subscribed
) -> None:
    client.post(URL, asked(topic=["art"]))
    first = link_in(mail.outbox[-1], CONFIRM)
    client.post(URL, asked(topic=["food"]))
    second = link_in(mail.outbox[-1], CONFIRM)
    client.post(second)
    assert client.post(first).status_code == 404
    assert Digest.objects.get().choice == {"topic": ["food"]}


def test_another_choice_for_the_same_address_holds_after_it_is_confirmed(
    client: Client, home: object, asked: Asked, subscribed: Subscribed
) -> None:
    row = subscribed()
    client.post(URL, asked(topic=["art"], frequency="daily"))
    row.refresh_from_db()
    assert (row.choice, row.frequency) == ({"topic": ["music"]}, "weekly")
    client.post(link_in(mail.outbox[-1], CONFIRM))
    changed = Digest.objects.get()
    assert changed.pk == row.pk
    assert (changed.choice, changed.frequency) == ({"topic": ["art"]}, "daily")
    assert (changed.token, changed.seen_number) == (row.token, row.seen_number)
    assert Consent.objects.count() == 1


@pytest.mark.parametrize("token", ["x" * 43, "short", "%00", "../../admin"])
def test_a_forged_link_opens_nothing(client: Client, home: object, token: str) -> None:
    assert client.get(f"{CONFIRM}{token}/").status_code == 404
    assert client.post(f"{CONFIRM}{token}/").status_code == 404


def test_an_expired_link_opens_nothing(client: Client, home: object, asked: Asked) -> None:
    client.post(URL, asked())
    MagicLink.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert client.post(link_in(mail.outbox[0], CONFIRM)).status_code == 404
    assert Digest.objects.get().confirmed_at is None


def test_one_link_does_not_do_for_another(
    client: Client, home: object, asked: Asked, subscribed: Subscribed
) -> None:
    token = subscribed().token
    assert client.get(f"{CONFIRM}{token}/").status_code == 404
    client.post(URL, asked(topic=["art"]))
    confirm = link_in(mail.outbox[-1], CONFIRM).rstrip("/").rpartition("/")[2]
    assert client.post(f"{URL}{confirm}/stop/").status_code == 404
    assert Digest.objects.exists()
