"""How things stand with the publications of each type: languages, first and last date."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max, Min

from delivery.models import Publication
from delivery.models.publications import PublicationState


@dataclass(frozen=True)
class Standing:
    """The languages a type is written in, when it was first published and last changed."""

    locales: tuple[str, ...]
    issued_at: datetime
    modified_at: datetime


def standings() -> dict[str, Standing]:
    """Return the standing of every type of which something is public; one query."""
    rows = (
        Publication.objects.filter(state=PublicationState.LIVE)
        .order_by("type", "locale")
        .values_list("type", "locale")
        .annotate(issued=Min("published_at"), modified=Max("updated_at"))
    )
    found: dict[str, list[Standing]] = {}
    for name, locale, issued, modified in rows:
        found.setdefault(name, []).append(Standing((locale,), issued, modified))
    return {name: together(parts) for name, parts in found.items()}


def together(parts: Iterable[Standing]) -> Standing:
    """Return several standings as one."""
    several = list(parts)
    return Standing(
        tuple(dict.fromkeys(locale for each in several for locale in each.locales)),
        min(each.issued_at for each in several),
        max(each.modified_at for each in several),
    )
