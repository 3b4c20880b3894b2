"""Times in templates: a document's RFC 3339 texts, said in the language of the interface."""

from datetime import date
from typing import Any

from django import template
from django.utils import timezone

from delivery.models import PublicationOccurrence
from delivery.next_turns import in_zone_of
from home.site.times import read_moment, say_moment, say_span
from home.site.wording import wording
from home.site.wording.rule import read_rule

register = template.Library()
MOST = 12


@register.filter
def moment(text: str) -> str:
    """Say a moment: 11월 24일(화) 오후 7시."""
    return say_moment(read_moment(text))


@register.filter
def day(text: str) -> str:
    """Say the day of a date or a moment, with its year: 2026년 11월 24일(화)."""
    return wording().day(date.fromisoformat(text[:10]), with_year=True)


@register.filter
def leaf(text: str) -> dict[str, Any]:
    """Return a moment as on a leaf of a calendar: month, day, weekday."""
    on = read_moment(text).date()
    said = wording()
    return {"month": said.month_name(on), "day": on.day, "weekday": said.weekday(on)}


@register.filter
def when(document: dict[str, Any]) -> str:
    """Say when something takes place: its next turn where it is known, else its first."""
    begins = document.get("next_at") or document.get("starts_at")
    ends = document.get("next_ends_at") or document.get("ends_at")
    if not begins:
        return ""
    is_all_day = bool(document.get("is_all_day"))
    return say_span(read_moment(begins), read_moment(ends or begins), is_all_day=is_all_day)


@register.filter
def hours(document: dict[str, Any]) -> str:
    """Say from what hour to what hour, for something within one day beside whose day it stands."""
    begins = document.get("next_at") or document.get("starts_at")
    ends = document.get("next_ends_at") or document.get("ends_at")
    if not begins or not ends or document.get("is_all_day"):
        return ""
    first = read_moment(begins)
    last = read_moment(ends).astimezone(first.tzinfo)
    if last <= first or last.date() != first.date():
        return ""
    return wording().clocks(first, last)


@register.filter
def met_on(document: dict[str, Any]) -> str:
    """Say when people met, as exactly as it is known and no more."""
    said = wording()
    known = document.get("met_on_precision")
    if not document.get("met_on") or known == "unknown":
        return said.unknown_day
    on = date.fromisoformat(document["met_on"])
    if known == "year":
        return said.year(on)
    if known == "month":
        return said.month(on)
    if known == "time" and document.get("met_at_time"):
        exact = read_moment(f"{document['met_on']}T{document['met_at_time']}")
        return said.moment(exact, with_year=True)
    return said.day(on, with_year=True)


@register.filter
def repetition(rule: str) -> str:
    """Say how something repeats, or "" where the rule is too involved for a few words."""
    read = read_rule(rule)
    return wording().repetition(read) if read else ""


@register.simple_tag
def coming_times(document: dict[str, Any]) -> list[dict[str, str]]:
    """Return the next times of a document, soonest first: {"at": RFC 3339, "text": words}."""
    rows = PublicationOccurrence.objects.filter(
        publication=document["id"], ends_at__gt=timezone.now()
    ).values_list("starts_at", "ends_at")[:MOST]
    times = [[in_zone_of(document, each) for each in row] for row in rows]
    is_all_day = bool(document.get("is_all_day"))
    return [
        {"at": begins.isoformat(), "text": say_span(begins, ends, is_all_day=is_all_day)}
        for begins, ends in times
    ]


@register.filter
def is_over(document: dict[str, Any]) -> bool:
    """Tell whether the only time of something is past; a series is never called over here."""
    ends = document.get("ends_at")
    if not ends or document.get("recurrence"):
        return False
    return read_moment(ends) <= timezone.now()


@register.filter
def has_begun(document: dict[str, Any]) -> bool:
    """Tell whether the first time of something lies behind us."""
    begins = document.get("starts_at")
    return begins is not None and read_moment(begins) <= timezone.now()
