"""Sending: what is new, once, on its day, and again where it could not leave."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from home.models import SectionPage
from participation.following.digest.sending import send_digests
from stories.models import StoryPage
from tests.factories.listings import EventFactory
from tests.factories.stories import StoryFactory
from tests.participation.following.conftest import Subscribed, next_thursday, told

pytestmark = pytest.mark.django_db


def story_at(section: SectionPage, published_at: datetime, **fields: Any) -> StoryPage:
    """Publish a story at a time of the test's own."""
    made: StoryPage = StoryFactory(
        parent=section, topics=["music"], first_published_at=published_at, **fields
    )
    return made


def test_new_things_are_told_once_with_a_way_out(
    section: SectionPage, subscribed: Subscribed
) -> None:
    row = subscribed()
    EventFactory(
        parent=section,
        title="음악 모임",
        topics=["music"],
        starts_at=next_thursday() + timedelta(days=3),
    )
    StoryFactory(parent=section, title="음악 이야기", topics=["music"])
    StoryFactory(parent=section, title="그림 이야기", topics=["art"])
    assert send_digests(next_thursday()) == "letters: 1"
    (letter,) = mail.outbox
    assert told() == ["음악 모임", "음악 이야기"]
    assert letter.subject == "음악 모임 외 1건"
    stop = f"http://testserver/participate/follow/mail/{row.token}/stop/"
    assert letter.extra_headers["List-Unsubscribe"] == f"<{stop}>"
    assert letter.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    html = str(letter.alternatives[0][0])  # type: ignore[attr-defined]
    for words in ("음악 모임", "음악 이야기", stop):
        assert words in str(letter.body)
        assert words in html
    assert send_digests(next_thursday(weeks=1)) == "letters: 0"
    assert len(mail.outbox) == 1


def test_a_letter_comes_on_thursday_only_and_once_a_week(
    section: SectionPage, subscribed: Subscribed
) -> None:
    subscribed()
    StoryFactory(parent=section, title="하나", topics=["music"])
    assert send_digests(next_thursday() - timedelta(minutes=2)) == "letters: 0"
    send_digests(next_thursday())
    story_at(section, next_thursday() + timedelta(hours=1), title="둘")
    assert send_digests(next_thursday() + timedelta(days=2)) == "letters: 0"
    send_digests(next_thursday(weeks=1))
    assert told() == ["하나", "둘"]


def test_a_sender_that_was_down_on_thursday_makes_up_for_it(
    section: SectionPage, subscribed: Subscribed
) -> None:
    subscribed()
    StoryFactory(parent=section, topics=["music"])
    assert send_digests(next_thursday() + timedelta(days=1)) == "letters: 1"


def test_a_daily_letter_comes_each_day(section: SectionPage, subscribed: Subscribed) -> None:
    subscribed(frequency="daily")
    for number in range(3):
        today = next_thursday() + timedelta(days=number)
        story_at(section, today - timedelta(hours=8), title=f"이야기 {number}")
        send_digests(today)
    assert told() == ["이야기 0", "이야기 1", "이야기 2"]


def test_nothing_new_sends_nothing(section: SectionPage, subscribed: Subscribed) -> None:
    StoryFactory(parent=section, title="전부터 있던 이야기", topics=["music"])
    subscribed()
    assert send_digests(next_thursday()) == "letters: 0"
    assert mail.outbox == []


def test_what_was_changed_only_is_no_news(section: SectionPage, subscribed: Subscribed) -> None:
    old = StoryFactory(parent=section, title="오래된 이야기", topics=["music"])
    old.first_published_at = timezone.now() - timedelta(days=30)
    old.save()
    old.save_revision().publish()
    subscribed()
    story = story_at(section, next_thursday() - timedelta(hours=1), title="새 이야기")
    send_digests(next_thursday())
    for page in (old, story):
        page.summary = "고친 요약"
        page.save_revision().publish()
    send_digests(next_thursday(weeks=1))
    assert told() == ["새 이야기"]


def test_what_was_withdrawn_and_published_again_is_not_told_again(
    section: SectionPage, subscribed: Subscribed
) -> None:
    subscribed()
    story = story_at(section, next_thursday() - timedelta(hours=1), title="이야기")
    event = EventFactory(
        parent=section, title="모임", topics=["music"], starts_at=next_thursday(weeks=2)
    )
    send_digests(next_thursday())
    for page in (story, event):
        page.unpublish()
        page.save_revision().publish()
    send_digests(next_thursday() + timedelta(days=7))
    assert sorted(told()) == ["모임", "이야기"]


def test_what_was_published_before_is_told_when_it_is_near(
    section: SectionPage, subscribed: Subscribed
) -> None:
    far = next_thursday(weeks=5)
    EventFactory(parent=section, title="먼 모임", topics=["music"], starts_at=far)
    subscribed()
    for week in range(7):
        send_digests(next_thursday(weeks=week))
        assert told() == (["먼 모임"] if week >= 4 else [])


def test_an_event_far_ahead_is_told_when_it_is_new_and_not_again(
    section: SectionPage, subscribed: Subscribed
) -> None:
    subscribed()
    EventFactory(
        parent=section, title="먼 모임", topics=["music"], starts_at=next_thursday(weeks=8)
    )
    for week in range(9):
        send_digests(next_thursday(weeks=week))
    assert told() == ["먼 모임"]


def test_a_series_is_told_once(section: SectionPage, subscribed: Subscribed) -> None:
    subscribed()
    EventFactory(
        parent=section,
        title="달마다 모임",
        topics=["music"],
        starts_at=next_thursday() + timedelta(days=1),
        recurrence="FREQ=WEEKLY;COUNT=20",
    )
    for week in range(4):
        send_digests(next_thursday(weeks=week))
    assert told() == ["달마다 모임"]


def test_a_letter_tells_thirty_things_and_how_many_more_there_are(
    section: SectionPage, subscribed: Subscribed
) -> None:
    subscribed()
    for number in range(35):
        StoryFactory(parent=section, title=f"이야기 {number}", topics=["music"])
    send_digests(next_thursday())
    assert len(told()) == 30
    assert "이 밖에" in str(mail.outbox[0].body)
    assert "이야기 34" in told()


def test_nobody_is_written_to_without_having_confirmed(
    client: Client, section: SectionPage, asked: Any
) -> None:
    client.post("/participate/follow/mail/", asked())
    mail.outbox.clear()
    StoryFactory(parent=section, topics=["music"])
    assert send_digests(next_thursday()) == "letters: 0"


def test_what_is_cancelled_is_told_only_when_it_takes_place_after_all(
    section: SectionPage, subscribed: Subscribed
) -> None:
    subscribed()
    event = EventFactory(
        parent=section,
        title="음악 모임",
        topics=["music"],
        status="cancelled",
        starts_at=next_thursday() + timedelta(days=9),
    )
    assert send_digests(next_thursday()) == "letters: 0"
    event.status = "scheduled"
    event.save_revision().publish()
    send_digests(next_thursday(weeks=1))
    assert told() == ["음악 모임"]


def test_times_are_told_by_the_citys_clock(section: SectionPage, subscribed: Subscribed) -> None:
    subscribed()
    starts_at = (next_thursday() + timedelta(days=1)).replace(hour=19, minute=30)
    EventFactory(parent=section, topics=["music"], starts_at=starts_at)
    send_digests(next_thursday())
    assert "오후 7시 30분" in str(mail.outbox[0].body).replace("\xa0", " ")


def test_a_letter_takes_as_many_queries_for_many_things_as_for_few(
    section: SectionPage, subscribed: Subscribed
) -> None:
    subscribed()

    def cost(week: int, things: int) -> int:
        for _ in range(things):
            story_at(section, next_thursday(weeks=week) - timedelta(hours=1))
        with CaptureQueriesContext(connection) as captured:
            send_digests(next_thursday(weeks=week))
        return len(captured)

    assert cost(0, 1) == cost(1, 9)
