"""The clock of a proposal: time is what is counted, never supporters."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from deliberation.choices.proposals import OPEN_STAGES


@dataclass(frozen=True)
class Clock:
    """How a proposal stands in time, in words; `is_late` once its day has passed."""

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


def is_hearing_over(document: dict[str, Any], now: datetime | None = None) -> bool:
    """Tell whether nobody can be heard any more: session and opinions are both closed."""
    ends = [document["ends_at"], document["opinions"]["until"]]
    last = max(datetime.fromisoformat(each) for each in ends if each)
    return last <= (now or timezone.now())


def takes_opinions(document: dict[str, Any], now: datetime | None = None) -> bool:
    """Tell whether opinions are still taken."""
    until = document["opinions"]["until"] or document["ends_at"]
    return datetime.fromisoformat(until) > (now or timezone.now())
