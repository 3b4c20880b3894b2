"""Whose turn it is to be told: one sender at a time takes a row, and gives it back."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TypeVar

from django.db.models import Q, QuerySet
from django.utils import timezone

from participation.models.followings import Following

Row = TypeVar("Row", bound=Following)
LEASE = timedelta(minutes=10)  # after which whoever took a row is taken for dead


def claimed(rows: QuerySet[Row], now: datetime) -> Iterator[Row]:
    """Yield the rows one after the other, each taken for this sender alone.

    A sender that dies leaves at most one row of which nobody knows whether it was told.
    """
    for pk in list(rows.order_by("looked_at", "pk").values_list("pk", flat=True)):
        is_free = Q(claimed_at=None) | Q(claimed_at__lt=now - LEASE)
        if rows.filter(is_free, pk=pk).update(claimed_at=timezone.now()):
            yield rows.model._default_manager.get(pk=pk)


def give_back(row: Following) -> None:
    """Store what was noted on a row, and let it go."""
    row.claimed_at = None
    row.save(
        update_fields=["seen_number", "seen_at", "told", "looked_at", "claimed_at", "failures"]
    )
