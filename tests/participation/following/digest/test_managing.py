"""Changing and ending a digest by the link in every letter."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from home.models import SectionPage
from participation.models import Consent, Digest
from participation.privacy.expiry import expire
from tests.factories.pages import topic
from tests.participation.following.conftest import Subscribed

pytestmark = pytest.mark.django_db
ONE_CLICK = {"List-Unsubscribe": "One-Click"}


def link_of(row: Digest) -> str:
    return f"/participate/follow/mail/{row.token}/"


def test_the_choice_is_changed_by_the_link(
    client: Client, section: SectionPage, subscribed: Subscribed
) -> None:
    topic("music")
    topic("art")
    row = subscribed()
    link = link_of(row)
    assert 'value="music" id="id_topic_1" checked' in client.get(link).content.decode()
    sent = {"action": "choose", "topic": ["art"], "radius": "5000", "frequency": "monthly"}
    assert client.post(link, sent).status_code == 200
    row.refresh_from_db()
    assert (row.choice, row.frequency) == ({"topic": ["art"]}, "monthly")


@pytest.mark.parametrize(
    "wrong",
    [
        {"action": "choose", "radius": "5000", "frequency": "weekly"},
        {"action": "choose", "topic": ["dragon"], "frequency": "weekly"},
        {"action": "choose", "topic": ["music"], "radius": "5000", "frequency": "hourly"},
        {"frequency": "hourly"},
        {},
    ],
)
def test_a_wrong_change_changes_nothing(
    client: Client, section: SectionPage, subscribed: Subscribed, wrong: dict[str, str]
) -> None:
    topic("music")
    row = subscribed()
    assert client.post(link_of(row), wrong).status_code == 400
    row.refresh_from_db()
    assert (row.choice, row.frequency) == ({"topic": ["music"]}, "weekly")


def test_changing_needs_a_form_of_our_own(home: object, subscribed: Subscribed) -> None:
    row = subscribed()
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(link_of(row), {"frequency": "monthly"}).status_code == 403


def test_looking_at_the_way_out_ends_nothing_and_offers_less(
    client: Client, home: object, subscribed: Subscribed
) -> None:
    row = subscribed(frequency="daily")
    page = client.get(f"{link_of(row)}stop/").content.decode()
    assert "한 주에 한 번만 받기" in page
    assert "한 달에 한 번만 받기" in page
    client.head(f"{link_of(row)}stop/")
    assert Digest.objects.exists()
    client.post(link_of(row), {"frequency": "weekly"})
    row.refresh_from_db()
    assert row.frequency == "weekly"


def test_a_mail_program_ends_it_at_once_without_a_cookie(
    home: object, subscribed: Subscribed
) -> None:
    row = subscribed()
    strict = Client(enforce_csrf_checks=True)
    response = strict.post(f"{link_of(row)}stop/", ONE_CLICK)
    assert response.status_code == 200
    assert not Digest.objects.exists()
    consent = Consent.objects.get()
    assert (consent.contact_hash, consent.withdrawn_at is None) == ("", False)


def test_ending_twice_says_that_it_is_over(
    client: Client, home: object, subscribed: Subscribed
) -> None:
    link = f"{link_of(subscribed())}stop/"
    client.post(link, ONE_CLICK)
    for response in (client.post(link, ONE_CLICK), client.get(link)):
        assert response.status_code == 200
        assert "더는 보내지 않습니다" in response.content.decode()
    assert client.get(link.removesuffix("stop/")).status_code == 404


@pytest.mark.parametrize("token", ["x" * 43, "short"])
def test_a_forged_way_out_does_not_say_that_it_worked(
    client: Client, home: object, token: str
) -> None:
    assert client.post(f"/participate/follow/mail/{token}/stop/", ONE_CLICK).status_code == 404


def test_after_ending_one_may_begin_again(
    home: object, subscribed: Subscribed, client: Client
) -> None:
    first = subscribed()
    client.post(f"{link_of(first)}stop/")
    second = subscribed()
    assert second.pk != first.pk
    assert second.token != first.token


def test_an_address_is_forgotten_two_years_after_it_was_last_confirmed(
    client: Client, home: object, subscribed: Subscribed
) -> None:
    row = subscribed()
    Digest.objects.update(keep_until_on=timezone.localdate() + timedelta(days=3))
    client.post(link_of(row), {"frequency": "monthly"})
    row.refresh_from_db()
    assert row.keep_until_on == timezone.localdate(timezone.now() + timedelta(days=730))
    assert Consent.objects.get().until_on == row.keep_until_on
    assert expire(timezone.now() + timedelta(days=730))["digest"] == 0
    assert expire(timezone.now() + timedelta(days=732))["digest"] == 1
    assert not Digest.objects.exists()
