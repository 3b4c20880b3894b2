"""Turns follow their events, and participants hear of it once."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from listings.models import EventPage
from participation.joining.moving import keep_in_step
from participation.models import Joining
from participation.models.joinings import JoinState

pytestmark = pytest.mark.django_db
Joins = Callable[..., Any]


def subjects() -> list[str]:
    return [each.subject.partition(":")[0] for each in mail.outbox]


def test_a_reminder_comes_a_day_before_once_with_time_and_place_first(
    event: EventPage, joins: Joins
) -> None:
    joins()
    mail.outbox.clear()
    keep_in_step(event.starts_at - timedelta(hours=25))
    assert mail.outbox == []
    for hours in (24, 23, 1):
        keep_in_step(event.starts_at - timedelta(hours=hours))
    assert subjects() == ["곧 만나요"]
    first = str(mail.outbox[0].body).splitlines()[0]
    assert "산내면 마을회관" in first
    assert str(timezone.localtime(event.starts_at).day) in first


def test_who_waits_or_has_cancelled_is_not_reminded(event: EventPage, joins: Joins) -> None:
    joins("하나", number="2")
    joins("둘", waits="on")
    mail.outbox.clear()
    keep_in_step(event.starts_at - timedelta(hours=20))
    assert len(mail.outbox) == 1


def test_a_reminder_that_cannot_leave_is_tried_again(
    event: EventPage, joins: Joins, settings: pytest.FixtureRequest
) -> None:
    joins()
    mail.outbox.clear()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"  # type: ignore[attr-defined]
    settings.EMAIL_PORT = 1  # type: ignore[attr-defined]
    keep_in_step(event.starts_at - timedelta(hours=20))
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"  # type: ignore[attr-defined]
    keep_in_step(event.starts_at - timedelta(hours=19))
    assert subjects() == ["곧 만나요"]


def test_more_places_let_those_in_who_wait(event: EventPage, joins: Joins) -> None:
    joins("하나", number="2")
    joins("둘", waits="on")
    event.capacity = 3
    event.save_revision().publish()
    keep_in_step(timezone.now())
    assert [each.state for each in Joining.objects.all()] == [JoinState.JOINED] * 2
    assert subjects()[-1] == "자리가 났습니다"


def test_fewer_places_throw_nobody_out(event: EventPage, joins: Joins) -> None:
    joins("하나", number="2")
    event.capacity = 1
    event.save_revision().publish()
    keep_in_step(timezone.now())
    assert Joining.objects.get().state == JoinState.JOINED
    assert joins("둘").status_code == 409


def test_another_time_or_place_is_told_once_and_reminded_of_anew(
    event: EventPage, joins: Joins
) -> None:
    joins()
    keep_in_step(event.starts_at - timedelta(hours=20))
    event.starts_at += timedelta(days=7)
    event.ends_at = None
    event.save_revision().publish()
    for _time in range(2):
        keep_in_step(timezone.now())
    assert subjects() == ["자리가 있습니다", "곧 만나요", "바뀌었습니다"]
    assert Joining.objects.get().turn.starts_at == event.starts_at
    keep_in_step(event.starts_at - timedelta(hours=20))
    assert subjects()[-1] == "곧 만나요"


def test_what_is_cancelled_is_told_and_not_reminded_of(event: EventPage, joins: Joins) -> None:
    joins()
    event.status = "cancelled"
    event.save_revision().publish()
    keep_in_step(timezone.now())
    keep_in_step(event.starts_at - timedelta(hours=20))
    assert subjects() == ["자리가 있습니다", "취소되었습니다"]


def test_a_moved_turn_of_a_series_keeps_its_participants(event: EventPage, joins: Joins) -> None:
    event.recurrence = "FREQ=WEEKLY;COUNT=2"
    event.save_revision().publish()
    page = joins("하나").content.decode()
    key = page.split('<option value="')[1].partition('"')[0]
    joins("하나", turn=key)
    later = event.starts_at + timedelta(hours=3)
    event.exceptions.create(starts_at=event.starts_at, moves_to=later)
    event.save_revision().publish()
    keep_in_step(timezone.now())
    assert Joining.objects.get().turn.starts_at == later
    assert subjects()[-1] == "바뀌었습니다"
