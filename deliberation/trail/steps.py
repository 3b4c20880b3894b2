"""Adding a step to a trail: what is refused, and what is only warned of."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import orjson
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.content_types import content_types, type_of
from deliberation.choices.proposals import ProposalStage
from deliberation.choices.relations import Relation
from deliberation.models import StageChange, TrailEdge
from deliberation.trail.walk import reaches
from delivery.models import Publication
from delivery.models.publications import PublicationState

LOCK = 0x6D61_6461  # any number that only this uses


def stop_of(page: Page | None) -> Any:
    """Return a page as a stop.

    Raises ValidationError where readers cannot open it, or its type is no part of trails.
    """
    specific = page.specific if page is not None else None
    declared = type_of(specific) if specific is not None else None
    if specific is None or declared is None or not declared.channels.trail:
        raise ValidationError(_("이 종류의 글은 여정에 이을 수 없습니다. 다른 글을 골라 주세요."))
    if not specific.is_public():
        raise ValidationError(_("공개되지 않은 글은 여정에 이을 수 없습니다. 먼저 공개해 주세요."))
    return specific


def dated(document: dict[str, Any]) -> date:
    """Return the day of a stop: the field that its type names, else that of its publication."""
    declared = content_types().get(document["type"])
    value = document.get(declared.channels.trail_date) if declared else None
    text = value or document["published_at"]
    return (
        timezone.localdate(datetime.fromisoformat(text))
        if "T" in text
        else date.fromisoformat(text)
    )


def dated_of(uuid: UUID) -> date | None:
    """Return the day of a public stop."""
    row = Publication.objects.filter(uuid=uuid, state=PublicationState.LIVE).first()
    return dated(orjson.loads(bytes(row.body))) if row is not None and row.body else None


def alone() -> None:
    """Let nobody else add a step until this transaction ends: two could close a circle."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def check(edge: TrailEdge) -> None:
    """Refuse a step to itself, to what is not public, twice, or in a circle.

    A later stop that is dated before its origin is let in with a note. Raises ValidationError with
    a sentence for the field.
    """
    stops = {}
    wrong = {}
    for name in ("subject_page", "object_page"):
        try:
            stops[name] = stop_of(getattr(edge, name))
        except ValidationError as refused:
            wrong[name] = refused.messages
    if wrong:
        raise ValidationError(wrong)
    subject, target = stops["subject_page"], stops["object_page"]
    if subject.uuid == target.uuid:
        raise ValidationError({"object_page": _("글을 그 자신에게 이을 수 없습니다.")})
    edge.set_stops(subject.uuid, target.uuid)
    same = TrailEdge.objects.filter(
        earlier=edge.earlier, later=edge.later, relation=edge.relation, retracted_at=None
    )
    if same.exclude(pk=edge.pk).exists():
        raise ValidationError({"object_page": _("이미 이렇게 이어져 있습니다.")})
    if reaches(edge.later, edge.earlier):
        raise ValidationError(
            {
                "object_page": _(
                    "이렇게 이으면 여정이 제자리로 돌아옵니다. 관계의 방향을 확인해 주세요."
                )
            }
        )
    earlier, later = dated_of(edge.earlier), dated_of(edge.later)
    if earlier and later and later < earlier and not edge.note.strip():
        raise ValidationError(
            {
                "note": _(
                    "나중 것의 날짜(%(later)s)가 먼저 것(%(earlier)s)보다 이릅니다. "
                    "날짜를 고치거나, 맞다면 까닭을 여기에 적어 주세요."
                )
                % {"later": later, "earlier": earlier}
            }
        )


def add(edge: TrailEdge) -> TrailEdge:
    """Store a step; a proposal that was deliberated gets an entry in its log.

    Raises ValidationError.
    """
    with transaction.atomic():
        alone()
        check(edge)
        is_new = edge.pk is None
        edge.save()
        if is_new and edge.relation == Relation.DELIBERATED_IN:
            StageChange.objects.get_or_create(
                page_uuid=edge.earlier,
                stage=ProposalStage.DELIBERATED,
                changed_on=edge.dated_on,
                defaults={"organisation": edge.organisation},
            )
    return edge


def retract(edge: TrailEdge) -> None:
    """Take a step out of the trail; it stays in the books."""
    edge.retracted_at = timezone.now()
    edge.save(update_fields=["retracted_at"])
