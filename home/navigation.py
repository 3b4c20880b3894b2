"""The site's navigation, for every template; it asks the database nothing."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.text import capfirst
from django.utils.translation import pgettext

from cms.content_types import content_types


@dataclass(frozen=True)
class Entry:
    """One link: `is_current` where the reader is at it or below it."""

    label: str
    address: str
    is_current: bool


def entry(request: HttpRequest, label: str, address: str) -> Entry:
    """Return a link as seen from the request's page."""
    return Entry(capfirst(label), address, request.path.startswith(address))


def entries(request: HttpRequest) -> list[Entry]:
    """Return a link to each type's list, sections last, and to the topics."""
    declared = sorted(content_types().values(), key=lambda each: each.model.is_section)
    types = [
        entry(
            request,
            str(each.model._meta.verbose_name_plural),
            reverse("list", kwargs={"declared": each}),
        )
        for each in declared
    ]
    return [*types, entry(request, pgettext("several", "주제"), reverse("topics"))]


def navigation(request: HttpRequest) -> dict[str, Any]:
    """Give templates `navigation`: worked out only where a template asks for it."""
    return {"navigation": SimpleLazyObject(lambda: entries(request))}
