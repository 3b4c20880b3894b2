"""Clearing away the marks of publications that have been gone for long."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from delivery.models import Generation, Publication
from delivery.models.publications import PublicationState


def forget_tombstones() -> int:
    """Clear away what has been gone for MADANG_TOMBSTONE_DAYS; return how many there were.

    Readers who were not told of them by then have to begin anew, so the highest of their numbers
    is remembered, in the same transaction.
    """
    oldest_kept = timezone.now() - timedelta(days=settings.MADANG_TOMBSTONE_DAYS)
    with transaction.atomic():
        old = Publication.objects.filter(state=PublicationState.GONE, gone_at__lt=oldest_kept)
        newest = old.aggregate(newest=Max("number"))["newest"]
        if newest is None:
            return 0
        _, by_model = old.delete()
        Generation.row()
        Generation.objects.filter(pk=Generation.ONLY, forgotten__lt=newest).update(forgotten=newest)
    return by_model.get(Publication._meta.label, 0)
