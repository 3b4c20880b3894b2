"""The cluster follows the publications: from its own position on, however long it was down."""

import logging
from datetime import timedelta
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone
from elastic_transport import TransportError
from elasticsearch import ApiError

from delivery.models import Generation
from search.cluster import writing
from search.cluster.trouble import breaker
from search.indexing.reading import AT_ONCE, changes_after
from search.indexing.working import ANALYSIS, progress_of
from search.models import IndexProgress

CLUSTER = "cluster"
LEASE = timedelta(minutes=2)
NOTHING = UUID(int=0)
logger = logging.getLogger("madang.search")


def catch_up() -> int:
    """Bring the cluster up to date; return how many changes there were.

    One process at a time does so; what comes meanwhile is left to it, or to the chore.
    """
    if not claim():
        return 0
    failure = ""
    try:
        done = rebuild() if needs_rebuild() else follow()
    except (ApiError, TransportError, writing.RefusedError) as failed:
        failure, done = str(failed)[:300] or type(failed).__name__, 0
        logger.warning("The cluster could not follow: %s", failed)
    else:
        breaker.open()
    row().update(busy_until=None, failure=failure, failed_at=timezone.now() if failure else None)
    return done


def row() -> QuerySet[IndexProgress]:
    """Return the cluster's progress as a set of one row."""
    return IndexProgress.objects.filter(index=CLUSTER)


def claim() -> bool:
    """Take the work, unless another process has it."""
    progress_of(CLUSTER)
    now = timezone.now()
    free = row().filter(Q(busy_until=None) | Q(busy_until__lte=now))
    return bool(free.update(busy_until=now + LEASE))


def needs_rebuild() -> bool:
    """Tell whether the index does not fit, or has missed what nobody remembers any more."""
    progress, generation = progress_of(CLUSTER), Generation.row()
    fits = (progress.epoch, progress.made_by) == (generation.epoch, ANALYSIS)
    return not fits or progress.number < generation.forgotten or not writing.is_there()


def follow() -> int:
    """Write what has changed since."""
    progress = progress_of(CLUSTER)
    return written_from(progress.number, progress.last, "", is_stored=True)[0]


def rebuild() -> int:
    """Make a new index beside the old one, which answers until the new one is whole."""
    progress_of(CLUSTER)
    epoch = Generation.row().epoch
    name = writing.make_index()
    done, number, last = written_from(0, NOTHING, name, is_stored=False)
    writing.point_to(name)
    row().update(epoch=epoch, made_by=ANALYSIS, number=number, last=last)
    return done + follow()


def written_from(number: int, last: UUID, index: str, *, is_stored: bool) -> tuple[int, int, UUID]:
    """Write all changes after a position; return how many, and the position reached."""
    done = 0
    while True:
        changes = changes_after(number, last, AT_ONCE)
        if changes.documents or changes.gone:
            writing.write(changes, index)
        number, last = changes.number, changes.last
        done += len(changes.documents) + len(changes.gone)
        reached = {"number": number, "last": last} if is_stored else {}
        row().update(busy_until=timezone.now() + LEASE, **reached)
        if not changes.has_more:
            return done, number, last
