"""Webhooks in the admin: made with a checked address, looked into, sent again."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from delivery.models import Partner, WebhookDelivery, WebhookEndpoint
from delivery.webhooks.secrets import secrets_of
from delivery.webhooks.sending import send_due
from home.models import HomePage, SectionPage
from home.roles import equip_section, equip_team
from tests.delivery.webhooks.receiver import Receiver
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def team(home: HomePage) -> Client:
    return browser(equip_team(home))


def browser(group: Any) -> Client:
    user = User.objects.create_user(f"user-{group.pk}")
    user.groups.add(group)
    client = Client()
    client.force_login(user)
    return client


def page(client: Client, endpoint: WebhookEndpoint) -> str:
    response = client.get(reverse("delivery_webhook", args=[endpoint.pk]))
    assert response.status_code == 200
    return response.content.decode()


def press(client: Client, endpoint: WebhookEndpoint, action: str) -> None:
    response = client.post(reverse(f"delivery_webhook_{action}", args=[endpoint.pk]))
    assert response.status_code == 302


def test_an_endpoint_is_made_with_its_filters(
    team: Client, partner: Partner, section: SectionPage, receiver: Receiver
) -> None:
    data = {"url": receiver.url, "type": "events", "section": "culture-city", "topic": ""}
    response = team.post(reverse("delivery_webhook_create", args=[partner.pk]), data)

    made = WebhookEndpoint.objects.get()
    assert response["Location"] == reverse("delivery_webhook", args=[made.pk])
    assert (made.type, made.section, made.topic) == ("events", "culture-city", "")
    assert secrets_of(made)[0] in page(team, made)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/", "https://10.0.0.1/hook", "https://169.254.169.254/", "nonsense"]
)
def test_an_address_inside_the_house_is_refused_and_kept_in_the_form(
    team: Client, partner: Partner, url: str
) -> None:
    response = team.post(reverse("delivery_webhook_create", args=[partner.pk]), {"url": url})

    assert response.status_code == 400
    assert f'value="{url}"' in response.content.decode()
    assert "errorlist" in response.content.decode()
    assert not WebhookEndpoint.objects.exists()


def test_the_log_shows_attempts_and_sends_again(
    team: Client, section: SectionPage, endpoint: WebhookEndpoint, receiver: Receiver
) -> None:
    EventFactory(parent=section)
    send_due()
    delivery = WebhookDelivery.objects.get()
    assert "204" in page(team, endpoint)

    response = team.post(reverse("delivery_webhook_replay", args=[delivery.pk]))
    send_due()

    assert response.status_code == 302
    assert len(receiver.received) == 2
    assert delivery.attempts.count() == 2


def test_a_stopped_endpoint_says_why_and_is_started_again(
    team: Client, endpoint: WebhookEndpoint
) -> None:
    WebhookEndpoint.objects.update(disabled_at=timezone.now(), disabled_reason="까닭 503")
    assert "까닭 503" in page(team, endpoint)

    press(team, endpoint, "enable")

    endpoint.refresh_from_db()
    assert endpoint.disabled_at is None


def test_secrets_are_changed_and_dropped(team: Client, endpoint: WebhookEndpoint) -> None:
    (old,) = secrets_of(endpoint)
    press(team, endpoint, "change-secret")
    endpoint.refresh_from_db()
    assert secrets_of(endpoint)[1] == old
    assert old in page(team, endpoint)

    press(team, endpoint, "drop-secret")

    assert old not in page(team, endpoint)


def test_an_endpoint_is_deleted(team: Client, endpoint: WebhookEndpoint) -> None:
    press(team, endpoint, "delete")

    assert not WebhookEndpoint.objects.exists()


def test_buttons_want_a_post(team: Client, endpoint: WebhookEndpoint) -> None:
    for action in ("enable", "change-secret", "drop-secret", "delete"):
        address = reverse(f"delivery_webhook_{action}", args=[endpoint.pk])
        assert team.get(address).status_code == 405
    assert WebhookEndpoint.objects.exists()


def test_editors_of_a_section_see_no_secrets(
    section: SectionPage, endpoint: WebhookEndpoint
) -> None:
    editor = browser(equip_section(section))
    response = editor.get(reverse("delivery_webhook", args=[endpoint.pk]))

    assert response.status_code in (302, 403)
    assert "whsec_" not in response.content.decode()
    editor.post(reverse("delivery_webhook_delete", args=[endpoint.pk]))
    assert WebhookEndpoint.objects.exists()
