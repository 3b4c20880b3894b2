"""The clock of a proposal, a result, a hearing: time is what is counted, never supporters."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from deliberation.choices.outcomes import OutcomeStage
from deliberation.choices.proposals import OPEN_STAGES

ENDED = (OutcomeStage.DONE, OutcomeStage.REJECTED)


@dataclass(frozen=True)
class Clock:
    """How something stands in time, in words; `is_late` once its day has passed."""

    words: str
    is_late: bool


def clock_of(document: dict[str, Any], today: date | None = None) -> Clock | None:
    """Return the clock of a proposal's document, or None once it is answered.

    `today` is a day in the city's zone (default: now).
    """
    if document["stage"] not in OPEN_STAGES:
        return None
    today = today or timezone.localdate()
    if not document["answer_due_on"]:
        waited = (today - date.fromisoformat(document["raised_on"])).days
        words = ngettext("낸 지 %(days)d일째입니다.", "낸 지 %(days)d일째입니다.", waited)
        return Clock(words % {"days": waited}, False)
    left = (date.fromisoformat(document["answer_due_on"]) - today).days
    if left > 0:
        words = ngettext(
            "답할 날까지 %(days)d일 남았습니다.", "답할 날까지 %(days)d일 남았습니다.", left
        )
        return Clock(words % {"days": left}, False)
    if left == 0:
        return Clock(_("오늘이 답할 날입니다."), False)
    words = ngettext("답할 날이 %(days)d일 지났습니다.", "답할 날이 %(days)d일 지났습니다.", -left)
    return Clock(words % {"days": -left}, True)


def check_clock_of(document: dict[str, Any], today: date | None = None) -> Clock | None:
    """Return the clock of a result's next check, or None where none is to come.

    What has ended is no longer late, but may be looked at again. `today` is a day in the city's
    zone (default: now).
    """
    if not document["next_check_on"]:
        return None
    left = days_left(document["next_check_on"], today)
    if left > 0:
        words = ngettext(
            "확인할 날까지 %(days)d일 남았습니다.", "확인할 날까지 %(days)d일 남았습니다.", left
        )
        return Clock(words % {"days": left}, False)
    if left == 0:
        return Clock(_("오늘이 확인할 날입니다."), False)
    if document["stage"] in ENDED:
        return None
    words = ngettext(
        "확인할 날이 %(days)d일 지났습니다.", "확인할 날이 %(days)d일 지났습니다.", -left
    )
    return Clock(words % {"days": -left}, True)


def opinions_clock_of(document: dict[str, Any], now: datetime | None = None) -> Clock | None:
    """Return how long a hearing still takes opinions; None without a way to give them, or later."""
    opinions = document["opinions"]
    has_way = any(opinions[name] for name in ("how", "email", "url"))
    if not has_way or not takes_opinions(document, now):
        return None
    until = opinions["until"] or document["ends_at"]
    last = timezone.localdate(datetime.fromisoformat(until))
    left = days_left(last.isoformat(), timezone.localdate(now) if now else None)
    if left <= 0:
        return Clock(_("의견은 오늘까지 받습니다."), False)
    words = ngettext(
        "의견을 낼 날이 %(days)d일 남았습니다.", "의견을 낼 날이 %(days)d일 남았습니다.", left
    )
    return Clock(words % {"days": left}, False)


def days_left(day: str, today: date | None = None) -> int:
    """Return how many days are left until a day (ISO 8601); below zero once it has passed."""
    return (date.fromisoformat(day) - (today or timezone.localdate())).days


def is_hearing_over(document: dict[str, Any], now: datetime | None = None) -> bool:
    """Tell whether nobody can be heard any more: session and opinions are both closed."""
    ends = [document["ends_at"], document["opinions"]["until"]]
    last = max(datetime.fromisoformat(each) for each in ends if each)
    return last <= (now or timezone.now())


def takes_opinions(document: dict[str, Any], now: datetime | None = None) -> bool:
    """Tell whether opinions are still taken."""
    until = document["opinions"]["until"] or document["ends_at"]
    return datetime.fromisoformat(until) > (now or timezone.now())
