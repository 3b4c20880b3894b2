"""A browser subscribes, renews and stops."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from participation.models import Consent, PushSubscription
from participation.privacy.expiry import expire
from tests.participation.following.push.conftest import Browser

pytestmark = pytest.mark.django_db
URL = "/participate/follow/push/"


def tell(client: Client, sent: Any) -> Any:
    return client.post(URL, sent, content_type="application/json")


def test_a_browser_subscribes_once_and_its_last_choice_holds(
    client: Client, home: object, browser: Browser
) -> None:
    assert tell(client, browser.sent()).json() == {"is_on": True}
    assert tell(client, browser.sent(choice="topic=art")).json() == {"is_on": True}
    row = PushSubscription.objects.get()
    assert row.choice == {"topic": ["art"]}
    consent = Consent.objects.get()
    assert row.consent == consent
    assert consent.contact_hash == ""


def test_no_endpoint_is_readable_in_the_database(
    client: Client, home: object, browser: Browser
) -> None:
    from django.db import connection

    tell(client, browser.sent())
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM participation_pushsubscription")
        stored = str(cursor.fetchall())
    assert browser.endpoint not in stored
    assert browser.sent()["keys"]["auth"] not in stored
    assert browser.endpoint not in str(PushSubscription.objects.get())


def test_a_browser_stops(client: Client, home: object, browser: Browser) -> None:
    tell(client, browser.sent())
    stop = browser.sent(action="stop")
    assert tell(client, stop).json() == {"is_on": False, "stopped": 1}
    assert tell(client, stop).json() == {"is_on": False, "stopped": 0}
    assert not PushSubscription.objects.exists()
    assert Consent.objects.get().withdrawn_at is not None


def test_a_year_without_renewal_ends_it(client: Client, home: object, browser: Browser) -> None:
    tell(client, browser.sent())
    long_ago = timezone.now() - timedelta(days=300)
    PushSubscription.objects.update(renewed_at=long_ago)
    assert tell(client, browser.sent(action="renew")).json() == {"is_on": True}
    assert expire(timezone.now() + timedelta(days=364))["push"] == 0
    assert expire(timezone.now() + timedelta(days=366))["push"] == 1
    assert tell(client, browser.sent(action="renew")).json() == {"is_on": False}


@pytest.mark.parametrize(
    "changes",
    [
        {"choice": ""},
        {"choice": "radius=-1&topic=a"},
        {"choice": "&".join(f"topic=t{n}" for n in range(200))},
        {"keys": None},
        {"keys": {"p256dh": "AAAA", "auth": "AAAA"}},
        {"keys": {"p256dh": "B" * 87, "auth": "A" * 22}},
        {"keys": {"p256dh": ["x"], "auth": 5}},
        {"endpoint": 5},
        {"endpoint": None},
        {"endpoint": "javascript:alert(1)"},
        {"endpoint": "https://127.0.0.1.nip.invalid/"},
        {"endpoint": "https://user:pass@push.example/"},
        {"endpoint": "http://[::1]:9/"},
        {"endpoint": "https://push.example/" + "x" * 600},
    ],
)
def test_what_cannot_be_used_is_refused_with_a_sentence(
    client: Client, home: object, browser: Browser, changes: dict[str, Any]
) -> None:
    response = tell(client, browser.sent(**changes))
    assert response.status_code == 400
    assert len(response.json()["problem"]) > 10
    assert "hook" not in response.json()["problem"]  # what partners are told helps no reader
    assert not PushSubscription.objects.exists()


@pytest.mark.parametrize("body", ["", "[]", "{", "null", '"x"', "x" * 20_000])
def test_a_body_that_says_nothing_is_refused(client: Client, home: object, body: str) -> None:
    assert tell(client, body).status_code == 400


@pytest.mark.parametrize(
    "endpoint",
    ["https://127.0.0.1/", "https://10.0.0.1/", "https://169.254.169.254/", "https://localhost/"],
)
def test_notices_cannot_be_aimed_at_the_house_itself(
    client: Client, home: object, browser: Browser, settings: Any, endpoint: str
) -> None:
    settings.MADANG_WEBHOOKS_LOOPBACK = False
    assert tell(client, browser.sent(endpoint=endpoint)).status_code == 400
    assert not PushSubscription.objects.exists()


def test_another_site_cannot_subscribe_for_a_reader(home: object, browser: Browser) -> None:
    strict = Client(enforce_csrf_checks=True)
    assert tell(strict, browser.sent()).status_code == 403


def test_a_flood_from_one_address_is_refused(
    client: Client, home: object, browser: Browser, service: Any, settings: Any
) -> None:
    settings.MADANG_POST_RATE_ADDRESS = "2/h"
    others = [Browser(f"{service.origin}/{n}").sent() for n in range(3)]
    assert [tell(client, sent).status_code for sent in others] == [200, 200, 429]


def test_the_worker_is_at_the_root_and_takes_in_its_part(client: Client, home: object) -> None:
    response = client.get("/sw.js")
    assert response["Content-Type"] == "text/javascript; charset=utf-8"
    assert response["Cache-Control"] == "no-cache"
    assert 'importScripts("/static/participation/push_worker.js")' in response.content.decode()
