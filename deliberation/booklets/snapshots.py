"""A booklet's snapshot: all that an edition holds, as it was published at one moment."""

import json
from datetime import datetime
from hashlib import sha256
from typing import Any

import orjson
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cms.building import Building
from deliberation.models import BookletPage
from delivery.models import Publication
from delivery.models.publications import PublicationState


def canonical(snapshot: dict[str, Any]) -> bytes:
    """Return a snapshot as the bytes of which the checksum is taken: UTF-8, sorted, no spaces."""
    text = json.dumps(snapshot, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return text.encode()


def checksum_of(content: bytes) -> str:
    """Return the SHA-256 of some bytes as 64 hexadecimal digits."""
    return sha256(content).hexdigest()


def take_snapshot(booklet: BookletPage, number: int, path: str, at: datetime) -> dict[str, Any]:
    """Return the snapshot of a booklet as edition `number`, whose address is `path`.

    Raises ValidationError where the booklet or one of its records is not public, or there is none.
    """
    if not booklet.is_public():
        raise ValidationError(
            _("책자를 먼저 공개해 주세요. 공개한 책자로만 판을 만들 수 있습니다.")
        )
    return {
        "title": booklet.title,
        "subtitle": booklet.subtitle,
        "foreword": booklet.foreword_paragraphs,
        "credits": [{"role": each.role, "name": each.name} for each in booklet.credits.all()],
        "publisher": booklet.publisher,
        "language": booklet.locale.language_code,
        "number": number,
        "frozen_at": timezone.localtime(at).isoformat(),
        "url": Building.for_page(booklet).absolute(path),
        "records": documents_of(booklet),
    }


def documents_of(booklet: BookletPage) -> list[dict[str, Any]]:
    """Return the published documents of a booklet's records in their order."""
    chosen = [row.record for row in booklet.records.select_related("record")]
    if not chosen:
        raise ValidationError(_("책자에 기록이 없습니다. 실을 기록을 골라 공개해 주세요."))
    published = Publication.objects.filter(
        page_pk__in=[page.pk for page in chosen], state=PublicationState.LIVE
    )
    bodies = dict(published.values_list("page_pk", "body"))
    hidden = [page.title for page in chosen if page.pk not in bodies]
    if hidden:
        sentence = ngettext(
            "공개되지 않은 기록이 있습니다: %(titles)s. 그 기록을 공개하거나 책자에서 빼 주세요.",
            "공개되지 않은 기록이 있습니다: %(titles)s. 그 기록들을 공개하거나 책자에서 빼 주세요.",
            len(hidden),
        )
        raise ValidationError(sentence % {"titles": ", ".join(f"‘{each}’" for each in hidden)})
    return [orjson.loads(bytes(bodies[page.pk] or b"")) for page in chosen]
