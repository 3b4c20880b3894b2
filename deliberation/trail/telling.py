"""What the stops of a trail tell at a glance: what came of each, and whose turn it is now."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from deliberation.clock import Clock, check_clock_of, clock_of, opinions_clock_of
from deliberation.record_kit.points import POINT

MOST = 90  # letters
AGREED, DIFFERED, OPEN = "agreed", "differed", "open"
# Of each type: how it is marked, the field, and what it is called.
FIELDS: dict[str, tuple[tuple[str, str, Any], ...]] = {
    "conversations": (
        (AGREED, "agreed", _("뜻이 모인 것")),
        (DIFFERED, "differed", _("생각이 다른 것")),
        (OPEN, "next_step", _("다음 걸음")),
    ),
    "roundtables": (
        (AGREED, "common_ground", _("뜻이 모인 것")),
        (DIFFERED, "remaining_differences", _("남은 차이")),
        (DIFFERED, "minority_view", _("소수 의견")),
        (OPEN, "open_questions", _("답을 얻지 못한 질문")),
    ),
    "proposals": ((OPEN, "wish", _("무엇을 바라나요")),),
    "outcomes": ((AGREED, "effect", _("달라진 것")),),
}


@dataclass(frozen=True)
class Told:
    """One thing that a stop tells: marked as agreed, differed or open."""

    mark: str
    label: str
    words: str


@dataclass(frozen=True)
class Turn:
    """Somebody's turn: at which stop, who is to act ("" where nobody is), and by when."""

    document: dict[str, Any]
    who: str
    clock: Clock

    @property
    def is_stuck(self) -> bool:
        """Tell whether nobody is in charge, or the day has passed."""
        return not self.who or self.clock.is_late


def told_by(document: dict[str, Any]) -> list[Told]:
    """Return what a document tells, each in a line."""
    fields = FIELDS.get(document["type"], ())
    return [
        Told(mark, str(label), line(document[name]))
        for mark, name, label in fields
        if document.get(name)
    ]


def line(value: str | Iterable[str]) -> str:
    """Return a text or several as one line, cut short."""
    lines = value.splitlines() if isinstance(value, str) else value
    words = " ".join(each.removeprefix(POINT).strip() for each in lines)
    return Truncator(words.strip()).chars(MOST)


def turns_of(documents: Iterable[dict[str, Any]]) -> list[Turn]:
    """Return whose turn it is where something is still to be done: what is stuck comes first."""
    return sorted(turns(documents), key=lambda turn: not turn.is_stuck)


def turns(documents: Iterable[dict[str, Any]]) -> Iterator[Turn]:
    """Yield whose turn it is at each stop, in their order."""
    for document in documents:
        if document["type"] == "proposals" and (clock := clock_of(document)):
            yield Turn(document, document["department"], clock)
        elif document["type"] == "outcomes" and (clock := check_clock_of(document)):
            yield Turn(document, document["responsible_body"], clock)
        elif document["type"] == "hearings" and (clock := opinions_clock_of(document)):
            yield Turn(document, str(_("누구나")), clock)
