"""Trails from a file: steps and log entries that name pages by their slugs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from deliberation.models import StageChange, TrailEdge
from deliberation.trail.steps import add


class TrailFileError(ValueError):
    """A file that cannot be taken in; the sentence names the entry."""


@dataclass(frozen=True)
class Imported:
    """How many steps and entries were new."""

    steps: int
    entries: int


def read(path: Path) -> dict[str, Any]:
    """Return the parsed YAML of a file.

    Raises TrailFileError where it is none.
    """
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as broken:
        raise TrailFileError(_("파일을 읽을 수 없습니다: %s") % broken) from broken
    if not isinstance(found, dict):
        raise TrailFileError(_("파일에 edges나 log가 없습니다."))
    return found


def page_of(slug: str) -> Any:
    """Return the page of a slug. Raises TrailFileError where there is not exactly one."""
    pages = list(Page.objects.filter(slug=slug)[:2])
    if len(pages) != 1:
        raise TrailFileError(_("‘%s’라는 짧은 이름의 글이 없거나 둘 이상입니다.") % slug)
    return pages[0].specific


def day_of(entry: dict[str, Any]) -> date:
    """Return the day of an entry: `on`, or `on_offset` days from today.

    Raises TrailFileError where there is none.
    """
    if "on_offset" in entry:
        return timezone.localdate() + timedelta(days=int(entry["on_offset"]))
    if not isinstance(entry.get("on"), date):
        raise TrailFileError(_("날짜(on)가 없습니다: %s") % entry)
    day: date = entry["on"]
    return day


def import_log(entries: Iterable[dict[str, Any]]) -> int:
    """Add log entries that are not there yet; return how many were."""
    count = 0
    for entry in entries:
        _change, is_new = StageChange.objects.get_or_create(
            page_uuid=page_of(entry["page"]).uuid,
            stage=entry["status"],
            changed_on=day_of(entry),
            defaults={
                "note": entry.get("note") or "",
                "organisation": entry.get("organisation") or "",
            },
        )
        count += is_new
    return count


def import_steps(entries: Iterable[dict[str, Any]]) -> int:
    """Add steps that are not there yet; return how many were.

    Raises TrailFileError where one is refused.
    """
    count = 0
    for entry in entries:
        edge = TrailEdge(
            subject_page=page_of(entry["subject"]).page_ptr,
            relation=entry["relation"],
            object_page=page_of(entry["object"]).page_ptr,
            dated_on=day_of(entry),
            evidence=entry.get("evidence") or "",
            evidence_url=entry.get("evidence_url") or "",
            organisation=entry.get("organisation") or "",
            note=entry.get("note") or "",
        )
        there = TrailEdge.objects.filter(
            subject_page=edge.subject_page,
            relation=edge.relation,
            object_page=edge.object_page,
            retracted_at=None,
        )
        if there.exists():
            continue
        try:
            edge.full_clean(exclude=["earlier", "later"], validate_constraints=False)
            add(edge)
        except ValidationError as refused:
            raise TrailFileError(f"{entry['subject']}: {' '.join(refused.messages)}") from refused
        count += 1
    return count


def import_trail(content: dict[str, Any], parts: Iterable[str] = ("log", "edges")) -> Imported:
    """Take in the asked parts of a file's content: all of it or, on an error, nothing."""
    with transaction.atomic():
        entries = import_log(content.get("log") or []) if "log" in parts else 0
        steps = import_steps(content.get("edges") or []) if "edges" in parts else 0
    return Imported(steps, entries)
