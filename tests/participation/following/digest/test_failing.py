"""Letters that could not leave, and senders that were killed."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.utils import timezone

from home.models import SectionPage
from participation.following.digest.sending import TRIES, UnsentError, send_digests
from participation.models import Digest
from tests.factories.stories import StoryFactory
from tests.participation.following.conftest import Subscribed, next_thursday, told

pytestmark = pytest.mark.django_db


class Stopped(Exception):
    """The sender was killed."""


class KilledAfterTwo(EmailBackend):
    """Takes letters as usual, and is gone right after the second one."""

    def send_messages(self, messages: Any) -> int:
        sent = super().send_messages(messages)
        if len(mail.outbox) == 2:
            raise Stopped
        return int(sent)


def test_a_letter_that_could_not_leave_is_tried_again_and_comes_once(
    section: SectionPage, subscribed: Subscribed, settings: Any
) -> None:
    subscribed()
    subscribed(email="other@example.org")
    StoryFactory(parent=section, title="이야기", topics=["music"])
    locmem = settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9  # nobody listens here
    with pytest.raises(UnsentError, match="2 could not leave"):
        send_digests(next_thursday())
    settings.EMAIL_BACKEND = locmem
    assert send_digests(next_thursday() + timedelta(minutes=10)) == "letters: 2"
    assert send_digests(next_thursday() + timedelta(minutes=20)) == "letters: 0"
    assert sorted(letter.to[0] for letter in mail.outbox) == [
        "neighbour@example.org",
        "other@example.org",
    ]


def test_a_dead_mail_server_is_not_asked_for_ever_and_nothing_is_lost(
    section: SectionPage, subscribed: Subscribed, settings: Any
) -> None:
    subscribed()
    StoryFactory(parent=section, title="이야기", topics=["music"])
    locmem = settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    for number in range(TRIES - 1):
        with pytest.raises(UnsentError):
            send_digests(next_thursday() + timedelta(minutes=10 * number))
    assert send_digests(next_thursday() + timedelta(hours=2)) == "letters: 0"
    settings.EMAIL_BACKEND = locmem
    assert send_digests(next_thursday() + timedelta(hours=3)) == "letters: 0"
    send_digests(next_thursday(weeks=1))
    assert told() == ["이야기"]


def test_a_sender_killed_between_two_letters_repeats_one_at_most(
    section: SectionPage, subscribed: Subscribed, settings: Any
) -> None:
    for number in range(3):
        subscribed(email=f"reader{number}@example.org")
    StoryFactory(parent=section, title="이야기", topics=["music"])
    locmem = settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = f"{__name__}.KilledAfterTwo"
    with pytest.raises(Stopped):
        send_digests(next_thursday())
    settings.EMAIL_BACKEND = locmem
    # At once, the letter of which nobody knows is left alone; later it comes a second time.
    assert send_digests(timezone.now()) == "letters: 0"
    Digest.objects.exclude(claimed_at=None).update(claimed_at=timezone.now() - timedelta(hours=1))
    send_digests(next_thursday() + timedelta(minutes=20))
    addresses = [letter.to[0] for letter in mail.outbox]
    assert sorted(set(addresses)) == [f"reader{number}@example.org" for number in range(3)]
    assert len(addresses) == 4


def test_what_another_sender_holds_is_left_alone(
    section: SectionPage, subscribed: Subscribed
) -> None:
    subscribed()
    StoryFactory(parent=section, topics=["music"])
    Digest.objects.update(claimed_at=next_thursday())
    assert send_digests(next_thursday()) == "letters: 0"
    assert mail.outbox == []
