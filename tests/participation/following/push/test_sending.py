"""Sending notices: encrypted, once a day at most, once for each thing."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from py_vapid import Vapid02

from home.models import SectionPage
from participation.following.push.sending import send_pushes
from participation.models import PushSubscription
from tests.factories.listings import EventFactory
from tests.factories.stories import StoryFactory
from tests.participation.following.push.conftest import Browser
from tests.participation.following.push.service import PushService

pytestmark = pytest.mark.django_db


def evening(days: int = 0) -> datetime:
    """Return a moment after the next 17:30 in Seoul, and so many days later."""
    local = timezone.localtime()
    at = local.replace(hour=17, minute=31, second=0, microsecond=0)
    return (at if at > local else at + timedelta(days=1)) + timedelta(days=days)


@pytest.fixture
def row(client: Client, section: SectionPage, browser: Browser) -> PushSubscription:
    client.post("/participate/follow/push/", browser.sent(), content_type="application/json")
    return PushSubscription.objects.get()


def test_one_thing_is_told_by_its_name_so_that_only_the_browser_reads_it(
    section: SectionPage, row: PushSubscription, browser: Browser, service: PushService
) -> None:
    story = StoryFactory(parent=section, title="음악 이야기", topics=["music"], summary="요약")
    assert send_pushes(evening()) == "notices: 1, failed: 0, ended by their push service: 0"
    (pushed,) = service.received
    assert browser.read(pushed.body) == {
        "title": "음악 이야기",
        "body": "요약",
        "url": f"http://testserver{story.url}",
    }
    assert "음악".encode() not in pushed.body
    assert pushed.path in browser.endpoint
    assert pushed.headers["content-encoding"] == "aes128gcm"
    assert pushed.headers["ttl"] == "86400"
    assert Vapid02.verify(pushed.headers["authorization"])


def test_several_things_are_one_notice_that_leads_to_ones_own_yard(
    section: SectionPage, row: PushSubscription, browser: Browser, service: PushService
) -> None:
    EventFactory(parent=section, title="음악 모임", topics=["music"])
    StoryFactory(parent=section, topics=["music"])
    StoryFactory(parent=section, topics=["art"])
    send_pushes(evening())
    (pushed,) = service.received
    said = browser.read(pushed.body)
    assert said["title"] == "음악 모임"
    assert "1가지" in said["body"]
    assert said["url"] == "http://testserver/my/?topic=music"


def test_nothing_is_told_twice_and_no_more_than_once_a_day(
    section: SectionPage, row: PushSubscription, browser: Browser, service: PushService
) -> None:
    StoryFactory(parent=section, title="하나", topics=["music"])
    send_pushes(evening())
    StoryFactory(
        parent=section,
        title="둘",
        topics=["music"],
        first_published_at=evening() + timedelta(minutes=5),
    )
    send_pushes(evening() + timedelta(hours=2))
    assert len(service.received) == 1
    send_pushes(evening(1))
    send_pushes(evening(2))
    assert [browser.read(each.body)["title"] for each in service.received] == ["하나", "둘"]


@pytest.mark.parametrize("status", [404, 410])
def test_a_subscription_that_its_service_has_ended_is_deleted(
    section: SectionPage, row: PushSubscription, service: PushService, status: int
) -> None:
    service.status = status
    StoryFactory(parent=section, topics=["music"])
    assert send_pushes(evening()).endswith("ended by their push service: 1")
    assert not PushSubscription.objects.exists()


@pytest.mark.parametrize("status", [302, 400, 413, 429, 500])
def test_what_fails_is_told_the_next_day(
    section: SectionPage,
    row: PushSubscription,
    browser: Browser,
    service: PushService,
    status: int,
) -> None:
    service.status, service.headers = status, {"Location": f"{service.origin}/elsewhere"}
    StoryFactory(parent=section, title="이야기", topics=["music"])
    assert "failed: 1" in send_pushes(evening())
    service.status = 201
    send_pushes(evening(1))
    assert [browser.read(each.body)["title"] for each in service.received] == ["이야기"] * 2


def test_an_endpoint_that_leads_into_the_house_later_is_not_sent_to(
    section: SectionPage, row: PushSubscription, service: PushService, settings: Any
) -> None:
    StoryFactory(parent=section, topics=["music"])
    settings.MADANG_WEBHOOKS_LOOPBACK = False
    assert "failed: 1" in send_pushes(evening())
    assert service.received == []


def test_one_that_is_gone_holds_no_other_up(
    client: Client, section: SectionPage, row: PushSubscription, service: PushService
) -> None:
    dead = PushService()
    lost = Browser(f"{dead.origin}/x").sent()
    client.post("/participate/follow/push/", lost, content_type="application/json")
    dead.stop()
    StoryFactory(parent=section, topics=["music"])
    assert send_pushes(evening()) == "notices: 1, failed: 1, ended by their push service: 0"
    assert len(service.received) == 1


def test_without_a_key_nothing_is_sent(
    section: SectionPage, row: PushSubscription, service: PushService, settings: Any
) -> None:
    settings.MADANG_VAPID_PRIVATE_KEY = ""
    StoryFactory(parent=section, topics=["music"])
    send_pushes(evening())
    assert service.received == []
