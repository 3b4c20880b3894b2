"""Indexing follows publications: after each commit, or by a chore where that did not happen."""

import logging
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from cms.chores.declaring import Chore
from delivery.models import Publication
from delivery.signals import publications_changed
from search.indexing.cluster import catch_up, follow_soon
from search.indexing.working import work_off

logger = logging.getLogger("madang.search")


def connect() -> None:
    """Follow every change of publications."""
    publications_changed.connect(follow, sender=Publication, dispatch_uid="search")


def follow(**kwargs: Any) -> None:
    """Index once the change is stored; the chore does what fails or is killed here."""
    transaction.on_commit(index_now)


def index_now() -> None:
    """Bring the indexes up to date; who has published is not told of what fails here."""
    try:
        work_off()
    except Exception:  # whatever it is: the change stands, and the chore comes by
        logger.exception("The embedded index could not follow; the next chore tries again.")
    follow_soon()


def index(now: datetime) -> str:
    """Index what has not been yet."""
    return f"{work_off()} embedded, {catch_up()} in the cluster"


CHORE = Chore(name="index", run=index, every=timedelta(minutes=1))
