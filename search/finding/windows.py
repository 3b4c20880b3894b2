"""Stretches of time: those that have a name, and those that a question bounds."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from django.db.models import Q
from django.utils import timezone

from delivery.models import PublicationOccurrence
from search.finding.rows import Row
from search.question import Question, Span

EVER = datetime(1900, 1, 1, tzinfo=UTC)
NEVER = datetime(2900, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Window:
    """From when until before when."""

    start: datetime
    end: datetime

    def meets(self, start: datetime, end: datetime) -> bool:
        """Tell whether something that takes place then is inside, be it in part."""
        return end > self.start and start < self.end


def named(now: datetime) -> dict[Span, Window]:
    """Return the stretches of time that have a name; what is over has none."""
    local = timezone.localtime(now)
    midnight = datetime.combine(local.date(), time(), local.tzinfo)
    day = timedelta(days=1)
    saturday = midnight + (5 - local.weekday()) * day
    monday = midnight + (7 - local.weekday()) * day
    first = (midnight.replace(day=1) + 32 * day).replace(day=1)
    return {
        Span.TODAY: Window(max(midnight, now), midnight + day),
        Span.TOMORROW: Window(midnight + day, midnight + 2 * day),
        Span.WEEKEND: Window(max(saturday, now), monday),
        Span.WEEK: Window(now, monday),
        Span.MONTH: Window(now, first),
    }


def asked(question: Question) -> Window | None:
    """Return the time that a question bounds."""
    if question.starts_from is None and question.until is None:
        return None
    return Window(question.starts_from or EVER, question.until or NEVER)


def inside(rows: Iterable[Row], windows: dict[str, Window]) -> dict[int, set[str]]:
    """Return which entries take place in which windows; one query for all."""
    if not windows:
        return {}
    first = min(each.start for each in windows.values())
    last = max(each.end for each in windows.values())
    begin, end = int(first.timestamp()), int(last.timestamp())
    dated = {
        row.uuid: row.id
        for row in rows
        if row.starts is not None and row.starts < end and (row.ends or 0) > begin
    }
    times = PublicationOccurrence.objects.filter(
        Q(publication__in=dated), ends_at__gt=first, starts_at__lt=last
    )
    found: dict[int, set[str]] = {}
    for uuid, starts, ends in times.values_list("publication_id", "starts_at", "ends_at"):
        names = {name for name, window in windows.items() if window.meets(starts, ends)}
        found.setdefault(dated[uuid], set()).update(names)
    return found
