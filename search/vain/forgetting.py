"""Forgetting what was sought in vain: marks after two months, counts after a year."""

from datetime import datetime, time, timedelta

from cms.chores.declaring import Chore
from search.models import SoughtBefore, SoughtInVain

MARKS_KEPT = timedelta(days=60)
COUNTS_KEPT = timedelta(days=365)


def forget(now: datetime) -> str:
    """Forget what is old."""
    marks, _ = SoughtBefore.objects.filter(sought_on__lt=(now - MARKS_KEPT).date()).delete()
    counts, _ = SoughtInVain.objects.filter(sought_on__lt=(now - COUNTS_KEPT).date()).delete()
    return f"{marks} marks, {counts} counts"


CHORE = Chore(name="sought_in_vain", run=forget, at=time(4, 30))
