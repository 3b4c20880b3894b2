"""The event that is reviewed: public, and it has taken place at least once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import orjson
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from delivery.models import Publication, PublicationOccurrence
from delivery.models.publications import PublicationState
from delivery.next_turns import in_zone_of

EVENTS = "events"
CALLED_OFF = {"cancelled", "postponed"}
MOST_TURNS = 12


@dataclass(frozen=True)
class Reviewed:
    """An event: its document and page, and the days of its last turns, the latest first."""

    document: dict[str, Any]
    page: Any
    days: tuple[date, ...]

    @property
    def problem(self) -> str:
        """Why it cannot be reviewed now, or ""."""
        if self.days:
            return ""
        if is_called_off(self.document):
            return _("열리지 않은 모임이라 후기를 쓸 수 없습니다.")
        return _("아직 열리지 않은 모임입니다. 다녀오신 뒤에 이 주소에서 후기를 남겨 주세요.")


def is_called_off(document: Mapping[str, Any]) -> bool:
    """Tell whether the only time of an event was called off; a series had its turns before."""
    return document.get("status") in CALLED_OFF and not document.get("recurrence")


def days_of(document: Mapping[str, Any]) -> tuple[date, ...]:
    """Return the days, in its own zone, on which the last turns of an event began; one query."""
    if is_called_off(document):
        return ()
    turns = PublicationOccurrence.objects.filter(
        publication=document["id"], starts_at__lte=timezone.now()
    )
    begun = turns.order_by("-starts_at").values_list("starts_at", flat=True)[:MOST_TURNS]
    return tuple(dict.fromkeys(in_zone_of(dict(document), each).date() for each in begun))


def reviewed(uuid: UUID) -> Reviewed | None:
    """Return a public event by its uuid, or None."""
    row = Publication.objects.filter(uuid=uuid, type=EVENTS, state=PublicationState.LIVE).first()
    page = Page.objects.filter(pk=row.page_pk).first() if row is not None else None
    if row is None or row.body is None or page is None:
        return None
    document = orjson.loads(bytes(row.body))
    return Reviewed(document, page.specific, days_of(document))
