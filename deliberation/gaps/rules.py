"""When something is missing. Time decides, never how many have asked for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.conf import settings

from deliberation.choices.gaps import GapKind
from deliberation.choices.outcomes import OutcomeStage
from deliberation.choices.proposals import OPEN_STAGES, ProposalStage

DISSENT = ("common_ground", "remaining_differences", "minority_view", "open_questions")
Gap = tuple[GapKind, date]


@dataclass(frozen=True)
class Known:
    """What steps and log tell of a page: when it last moved, and whether it has neighbours."""

    moved_on: date = date.min
    has_origin: bool = False
    leads_on: bool = False


def day(text: str | None) -> date | None:
    """Return a day of a document."""
    return date.fromisoformat(text) if text else None


def days(name: str) -> timedelta:
    """Return a setting that counts days."""
    return timedelta(days=getattr(settings, name))


def gaps_of(document: dict[str, Any], known: Known, today: date) -> Iterator[Gap]:
    """Yield (kind, since when) for each gap of a document."""
    rules = {"proposals": of_proposal, "roundtables": of_roundtable, "outcomes": of_outcome}
    yield from rules[document["type"]](document, known, today)


def of_proposal(document: dict[str, Any], known: Known, today: date) -> Iterator[Gap]:
    """Yield the gaps of a proposal that is not answered."""
    if document["stage"] not in OPEN_STAGES:
        return
    raised_on = date.fromisoformat(document["raised_on"])
    if document["stage"] == ProposalStage.NO_OWNER:
        yield GapKind.NO_OWNER, raised_on
    due_on = day(document["answer_due_on"]) or raised_on + days("MADANG_ANSWER_DAYS")
    if due_on < today:
        yield GapKind.UNANSWERED, due_on
    moved_on = max(raised_on, known.moved_on)
    if moved_on + days("MADANG_STALLED_DAYS") < today:
        yield GapKind.STALLED, moved_on


def of_roundtable(document: dict[str, Any], known: Known, today: date) -> Iterator[Gap]:
    """Yield the gaps of a roundtable that has been held."""
    held_on = day(document["held_on"])
    if held_on is None or held_on >= today:
        return
    if not any(document[name] for name in DISSENT):
        if held_on + days("MADANG_RECORD_DAYS") < today:
            yield GapKind.UNRECORDED, held_on
    elif not known.leads_on and held_on + days("MADANG_STALLED_DAYS") < today:
        yield GapKind.STALLED, max(held_on, known.moved_on)


def of_outcome(document: dict[str, Any], known: Known, today: date) -> Iterator[Gap]:
    """Yield the gaps of a result: nobody knows its origin, or a day has passed unnoticed."""
    if not known.has_origin:
        yield GapKind.NO_ORIGIN, date.fromisoformat(document["decided_on"])
    if document["stage"] in (OutcomeStage.DONE, OutcomeStage.REJECTED):
        return
    passed = [
        due_on
        for each in document["milestones"]
        if not each["done_on"] and (due_on := day(each["due_on"])) and due_on < today
    ]
    check_on = day(document["next_check_on"])
    passed += [check_on] if check_on and check_on < today else []
    if passed:
        yield GapKind.STALLED, min(passed)
