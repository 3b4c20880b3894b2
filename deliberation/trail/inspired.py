"""What goes on from something earlier becomes a step of the trail, once it is published."""

import logging
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.content_types import type_of
from cms.signals import page_inspired
from deliberation.choices.relations import Relation
from deliberation.models import TrailEdge
from deliberation.trail import steps
from delivery.models import Publication
from delivery.models.publications import PublicationState

logger = logging.getLogger("madang.deliberation")


def connect() -> None:
    """Listen to pages that go on from earlier ones."""
    page_inspired.connect(add_step, dispatch_uid="deliberation.trail.inspired")


def add_step(page: Any, by: UUID, **kwargs: Any) -> None:
    """Add the step "page inspired by origin", once: not again after editors have retracted it.

    A page or an origin that is no stop of trails, or not public, gets none.
    """
    row = Publication.objects.filter(uuid=by, state=PublicationState.LIVE).first()
    origin = Page.objects.filter(pk=row.page_pk).first() if row is not None else None
    declared = type_of(page)
    if origin is None or declared is None or not declared.channels.trail:
        return
    if TrailEdge.objects.filter(earlier=by, later=page.uuid).exists():
        return
    with translation.override(page.locale.language_code):
        evidence = _("시민이 앞선 모임에 이어서 보낸 글입니다.")
    section = page.section
    edge = TrailEdge(
        subject_page=Page.objects.get(pk=page.pk),
        relation=Relation.INSPIRED_BY,
        object_page=origin,
        dated_on=timezone.localdate(),
        evidence=evidence,
        organisation=getattr(section, "organisation", "") or getattr(section, "title", ""),
    )
    try:
        steps.add(edge)
    except ValidationError as refused:
        logger.info("Page %s got no step of a trail: %s", page.pk, refused.messages)
