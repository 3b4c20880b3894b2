"""What became of what was said: how many proposals stand where, and those that moved last."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count

from cms.content_types import content_types, written
from delivery.models import PublicationTerm
from delivery.query import ListQuery, Sort, told_once
from home.site.parts import read_part

Documents = list[dict[str, Any]]
LOOKED_AT = 24
PROPOSALS, OUTCOMES, STAGE = "proposals", "outcomes", "stage"


@dataclass(frozen=True)
class StageCount:
    """How many proposals are at a stage."""

    stage: str
    number: int

    @property
    def document(self) -> dict[str, str]:
        """What names the stage, as a document does."""
        return {"type": PROPOSALS, "stage": self.stage}


def stage_counts() -> list[StageCount]:
    """Return how many proposals are at each stage, in the order of the way; one query."""
    declared = content_types().get(PROPOSALS)
    if declared is None:
        return []
    found = next((each for each in declared.filters if each.name == STAGE), None)
    stages: Iterable[Any] = found.annotation if found else ()  # type: ignore[assignment]
    order = [written(each) for each in stages]
    rows = PublicationTerm.objects.filter(
        publication__in=told_once([PROPOSALS]), name=STAGE
    ).order_by()
    counted = dict(rows.values_list("value").annotate(number=Count("pk")))
    return [StageCount(each, counted[each]) for each in order if each in counted]


def changed(name: str, limit: int) -> Documents:
    """Return the documents of a type that changed last; none where it is not installed."""
    if name not in content_types():
        return []
    return read_part(ListQuery(types=[name], sort=Sort.UPDATED, limit=limit)).documents


def became(waiting: int, ended: int) -> dict[str, Documents]:
    """Return proposals without an answer, the longest wait first, and what came of others.

    Two queries.
    """
    proposals = changed(PROPOSALS, LOOKED_AT)
    open_ones = sorted(
        (each for each in proposals if not each["answer"]),
        key=lambda each: each["answer_due_on"] or each["raised_on"],
    )
    answered = [each for each in proposals if each["answer"]]
    results = changed(OUTCOMES, ended)
    newest = sorted([*answered, *results], key=lambda each: str(each["updated_at"]), reverse=True)
    return {"waiting": open_ones[:waiting], "ended": newest[:ended]}
