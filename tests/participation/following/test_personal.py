"""What following keeps of people is declared, shown, erased and written anew with a new key."""

from typing import Any

import pytest
from django.core import mail
from django.test import Client

from participation.models import Consent, DeletionReceipt, Digest, PushSubscription
from participation.privacy.finding import missing, undeclared
from participation.privacy.rotation import rotate
from tests.factories.pages import topic
from tests.participation.following.conftest import ADDRESS, Subscribed, link_in
from tests.participation.following.push.conftest import Browser

pytestmark = pytest.mark.django_db
URL = "/participate/about-me/"


def test_every_field_is_declared() -> None:
    assert undeclared() == []
    assert missing() == []


def test_the_owner_sees_and_erases_it_with_a_receipt(
    client: Client, home: object, subscribed: Subscribed
) -> None:
    topic("music")
    row = subscribed()
    client.post(URL, {"email": ADDRESS})
    link = link_in(mail.outbox[-1], URL)
    page = client.get(link).content.decode()
    assert "소식 편지" in page
    assert f"주제 music: 주소를 {row.keep_until_on.isoformat()}까지 둡니다." in page
    client.post(link, {"action": "erase"})
    assert not Digest.objects.exists()
    assert DeletionReceipt.objects.get().counts["digests"] == 1
    assert Consent.objects.get().contact_hash == ""


def test_a_new_key_keeps_everything_readable(
    client: Client, home: object, subscribed: Subscribed, settings: Any
) -> None:
    settings.MADANG_WEBHOOKS_LOOPBACK = True
    row = subscribed()
    browser = Browser("http://127.0.0.1:9/push")
    client.post("/participate/follow/push/", browser.sent(), content_type="application/json")
    old = settings.MADANG_CONTACT_KEYS
    settings.MADANG_CONTACT_KEYS = ["a new key that is long enough for them", *old]
    rotate()
    settings.MADANG_CONTACT_KEYS = settings.MADANG_CONTACT_KEYS[:1]
    kept = Digest.objects.get()
    contact = kept.get_contact()
    assert contact is not None
    assert (contact.value, kept.token) == (ADDRESS, row.token)
    assert kept.contact_hash == contact.hashes[0] != row.contact_hash
    assert PushSubscription.objects.get().endpoint == browser.endpoint
