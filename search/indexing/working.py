"""Working off the changes: the embedded index in one transaction a batch, so that none is lost."""

import logging

from django.db import transaction

from delivery.models import Generation
from search.embedded import writing
from search.indexing.reading import AT_ONCE, changes_after
from search.models import IndexProgress

EMBEDDED = "embedded"
# Another analysis needs another number: then every index is made anew.
ANALYSIS = "2"
logger = logging.getLogger("madang.search")


def progress_of(index: str) -> IndexProgress:
    """Return how far an index has come; one that does not fit any more begins anew."""
    progress, _is_new = IndexProgress.objects.get_or_create(index=index)
    return progress


def begin_anew(progress: IndexProgress) -> None:
    """Let an index begin anew where it counts in another epoch or was made otherwise."""
    epoch = Generation.row().epoch
    if (progress.epoch, progress.made_by) != (epoch, ANALYSIS):
        fresh = IndexProgress(index=progress.index)
        progress.epoch, progress.made_by = epoch, ANALYSIS
        progress.number, progress.last = fresh.number, fresh.last


def work_off() -> int:
    """Bring the embedded index up to date; return how many changes there were."""
    done = 0
    while True:
        count, has_more = one_batch()
        done += count
        if not has_more:
            return done


def one_batch() -> tuple[int, bool]:
    """Index one batch, and store in the same transaction how far it goes."""
    progress_of(EMBEDDED)
    with transaction.atomic():
        progress = IndexProgress.objects.select_for_update().get(index=EMBEDDED)
        begin_anew(progress)
        changes = changes_after(progress.number, progress.last, AT_ONCE)
        if changes.gone:
            writing.drop(list(changes.gone))
        if changes.documents:
            writing.put(changes.documents)
        progress.number, progress.last = changes.number, changes.last
        progress.save()
    return len(changes.documents) + len(changes.gone), changes.has_more
