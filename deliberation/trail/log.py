"""The log follows the pages: each published stage that is new is written down."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from cms.signals import page_stored
from deliberation.choices.outcomes import OutcomeStage
from deliberation.choices.proposals import Decision, ProposalStage
from deliberation.following.telling import note_change, tell_followers
from deliberation.models import StageChange

# Who follows a trail hears of answers and of results.
TOLD = {ProposalStage.ANSWERED, *(ProposalStage(each) for each in Decision if each != "pending")}
TOLD_OF_RESULTS = set(OutcomeStage)


def connect() -> None:
    """Listen to pages being stored."""
    page_stored.connect(log_stage, dispatch_uid="deliberation.trail.log")


def log_stage(page: Any, **kwargs: Any) -> None:
    """Write down the stage of a published page where it differs from the last one."""
    stage = getattr(page, "stage", None)
    if not isinstance(stage, ProposalStage | OutcomeStage) or not page.live:
        return
    entries = StageChange.objects.filter(page_uuid=page.uuid)
    # A proposal may be deliberated while its stage in the administration stays the same.
    last = entries.exclude(stage=ProposalStage.DELIBERATED).order_by("-pk").first()
    if last is not None and last.stage == stage:
        return
    changed_on = day_of(page, stage, is_first=last is None)
    change = StageChange.objects.create(
        page_uuid=page.uuid, stage=str(stage), changed_on=changed_on
    )
    if (stage in TOLD or stage in TOLD_OF_RESULTS) and note_change(change):
        transaction.on_commit(tell_followers.enqueue)


def day_of(page: Any, stage: ProposalStage | OutcomeStage, *, is_first: bool) -> date:
    """Return the day on which a page came to its stage: as it says itself, else today."""
    said = None
    if stage in TOLD:
        said = page.answered_on
    elif is_first:
        said = getattr(page, "raised_on", None) or getattr(page, "decided_on", None)
    today = timezone.localdate()
    return min(said, today) if said else today
