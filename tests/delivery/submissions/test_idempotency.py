"""The same request twice is one draft."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from delivery.models import Partner, Submission
from delivery.partners.keys import make_key
from home.models import SectionPage
from listings.models import EventPage
from tests.delivery.submissions.sending import FIELDS, send

pytestmark = pytest.mark.django_db


def test_the_same_request_again_gives_the_same_answer_and_no_second_page(
    client: Client, key: str
) -> None:
    first, again = send(client, key), send(client, key)
    quoted = send(client, key, name='"one"')

    assert (again.status_code, again.json()) == (first.status_code, first.json())
    assert quoted.json() == first.json()
    assert EventPage.objects.count() == 1


def test_the_order_of_members_makes_no_difference(client: Client, key: str) -> None:
    send(client, key)
    again = send(client, key, fields=dict(reversed(FIELDS.items())))

    assert again.status_code == 202
    assert EventPage.objects.count() == 1


def test_the_same_idempotency_key_for_another_draft_is_refused(client: Client, key: str) -> None:
    send(client, key)
    response = send(client, key, fields={**FIELDS, "title": "다른 음악회"})

    assert response.status_code == 422
    assert "Idempotency-Key" in response.json()["detail"]
    assert EventPage.objects.count() == 1


def test_after_a_day_an_idempotency_key_may_be_used_again(client: Client, key: str) -> None:
    send(client, key)
    Submission.objects.update(created_at=timezone.now() - timedelta(hours=25))

    assert send(client, key, fields={**FIELDS, "title": "다른 음악회"}).status_code == 202
    assert EventPage.objects.count() == 2


def test_two_partners_may_use_the_same_idempotency_key(
    client: Client, section: SectionPage, key: str
) -> None:
    other = make_key(Partner.objects.create(name="다른 기관"), submits_to=section)[1]
    send(client, key)

    assert send(client, other).status_code == 202
    assert EventPage.objects.count() == 2


@pytest.mark.parametrize("name", ["", '""', "한글", "a b", "x" * 256, "a\\b"])
def test_an_idempotency_key_is_needed(client: Client, key: str, name: str) -> None:
    response = send(client, key, name=name)

    assert response.status_code == 400
    assert not EventPage.objects.exists()


def test_a_refused_draft_uses_up_no_idempotency_key(client: Client, key: str) -> None:
    assert send(client, key, fields={**FIELDS, "title": ""}).status_code == 422
    assert send(client, key).status_code == 202
