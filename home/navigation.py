"""The site's navigation, for every template; it asks the database nothing."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import HttpRequest
from django.urls import Resolver404, resolve, reverse
from django.utils.functional import SimpleLazyObject
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from cms.content_types import ContentType, content_types


@dataclass(frozen=True)
class Entry:
    """One link: `is_current` where the reader is at it or below it."""

    label: str
    address: str
    is_current: bool


@dataclass(frozen=True)
class Shelf:
    """Links that belong together, under what they are about."""

    label: str
    entries: list[Entry]


@dataclass(frozen=True)
class Navigation:
    """The few links that are always in sight, and all of them on their shelves."""

    main: list[Entry]
    shelves: list[Shelf]


@cache
def is_ours(address: str) -> bool:
    """Tell whether a view of its own answers at an address, and not the one for pages."""
    try:
        return resolve(address).url_name != "detail"
    except Resolver404:
        return False


def entry(request: HttpRequest, label: str, address: str) -> Entry:
    """Return a link as seen from the request's page."""
    return Entry(capfirst(label), address, request.path.startswith(address))


def type_entry(request: HttpRequest, declared: ContentType) -> Entry:
    """Return the link to a type's list."""
    label = str(declared.model._meta.verbose_name_plural)
    return entry(request, label, reverse("list", kwargs={"declared": declared}))


def there(request: HttpRequest, *pairs: tuple[str, str]) -> list[Entry]:
    """Return the links whose (address, label) somebody answers."""
    return [entry(request, label, address) for address, label in pairs if is_ours(address)]


def is_talk(declared: ContentType) -> bool:
    """Tell whether a type is a step on the way from words to results, and no more than that."""
    channels = declared.channels
    return channels.trail and not channels.calendar and channels.schema_org != "Article"


def shelves(request: HttpRequest) -> list[Shelf]:
    """Return every list of the site: where to go, whom to meet, what became of it, one's own."""
    types = list(content_types().values())
    dated = [each for each in types if each.channels.calendar]
    talk = [each for each in types if is_talk(each)]
    sections = [each for each in types if each.model.is_section]
    others = [each for each in types if each not in (*dated, *talk, *sections)]
    found = {
        _("가 볼 곳"): [
            *there(request, ("/map/", _("지도")), ("/calendar/", _("달력"))),
            *(type_entry(request, each) for each in dated),
        ],
        _("사람과 이야기"): [type_entry(request, each) for each in others],
        _("말한 것과 된 것"): [
            *(type_entry(request, each) for each in talk),
            *there(request, ("/gaps/", _("빈 곳 게시판"))),
        ],
        _("골라 보기"): [
            entry(request, pgettext("several", "주제"), reverse("topics")),
            *there(request, ("/my/", _("나만의 마당"))),
            *(type_entry(request, each) for each in sections),
            *there(request, ("/archive/", _("해마다 모아 보기"))),
        ],
    }
    return [Shelf(label, entries) for label, entries in found.items() if entries]


def main(request: HttpRequest) -> list[Entry]:
    """Return the links that a telephone shows in one line."""
    dated = next((each for each in content_types().values() if each.channels.calendar), None)
    return [
        *there(request, ("/map/", _("지도")), ("/calendar/", _("달력"))),
        *([type_entry(request, dated)] if dated else []),
        *there(request, ("/proposals/", _("제안과 답")), ("/my/", _("나만의 마당"))),
    ]


def navigation(request: HttpRequest) -> dict[str, Any]:
    """Give templates `navigation`: worked out only where a template asks for it."""
    return {"navigation": SimpleLazyObject(lambda: Navigation(main(request), shelves(request)))}
