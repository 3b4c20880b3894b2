"""The plug-in contract: one declaration tells the rest of the house all it knows of a type.

An app gives its declaration to the Wagtail hook `register_content_type` (docs/content-types.md).
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.utils.functional import Promise
from pydantic import BaseModel
from wagtail import hooks

from cms.documents import Document
from cms.pages import BasePage

HOOK = "register_content_type"
NAME = re.compile(r"[a-z][a-z0-9_]{1,39}")
# Addresses below /api/v1/ that the API keeps for itself.
RESERVED_NAMES = {
    "catalog",
    "changes",
    "docs",
    "export",
    "gaps",
    "search",
    "standard",
    "submissions",
    "suggest",
    "trail",
    "types",
}
# How long readers have to leave what will go.
NOTICE_DAYS = 180
# Filters that every type has (delivery/api/parameters.py), and what embeds can be told besides
# (delivery/embeds/parameters.py).
COMMON_FILTERS = {
    *("topic", "section", "community", "tag", "from", "to", "limit", "cursor", "sort", "q"),
    *("locale", "count", "fields", "include", "rich_text", "image", "bbox", "near", "radius"),
    *("expand", "since"),
    *("view", "theme", "lang", "month", "days"),
}


class ContentTypeError(ImproperlyConfigured):
    """A declaration that cannot be used; the message names it and where it comes from."""


@dataclass(frozen=True, kw_only=True)
class Deprecation:
    """That something will go: announced when, gone when (both UTC midnight), and where it says why.

    `sunset_on` is at least six months after `announced_on` (docs/versioning.md).
    """

    announced_on: date
    sunset_on: date
    link: str


@dataclass(frozen=True, kw_only=True)
class Filter:
    """One query parameter of a type's list.

    `annotation` is the type of a value (an Enum, str, bool or int); `values` takes the document
    and returns the values it is found under (default: the document's attribute of that name).
    `description` is for those who read the API's documentation; `label` is what the site calls it
    (default: what the page model calls its field of that name).
    """

    name: str
    annotation: type
    description: str
    values: Callable[[Any], Iterable[object]] | None = None
    label: str | Promise = ""
    deprecation: Deprecation | None = None

    def values_of(self, document: Document) -> list[object]:
        """Return the values under which `document` is found."""
        if self.values is not None:
            return list(self.values(document))
        value = getattr(document, self.name)
        return [] if value is None else [value]


@dataclass(frozen=True, kw_only=True)
class Channels:
    """What else a type is, besides a list and a detail page.

    `calendar`: its pages give `occurrences(until)`; `map`: they have `latitude` and `longitude`;
    `feed`: news of it goes to feeds; `schema_org`: its schema.org type; `trail`: it can be a stop
    on the way from a meeting to a policy, dated by the field `trail_date` of its document (where
    that is empty, by its publication).
    """

    calendar: bool = False
    map: bool = False
    feed: bool = True
    schema_org: str | None = None
    trail: bool = False
    trail_date: str = "published_at"


@dataclass(frozen=True, kw_only=True)
class Submits:
    """How partners send drafts of a type: which fields they may fill, and the page these make.

    `page_of` takes checked fields and returns a page that is not stored yet.
    """

    fields: type[BaseModel]
    page_of: Callable[[Any], BasePage]


@dataclass(frozen=True, kw_only=True)
class ContentType:
    """A content type: its public name, its page model and its public schema.

    `gives_records`: when one of it is over, its organiser is asked for a record. `submits`: how
    partners send drafts of it, where they may.
    """

    name: str
    model: type[BasePage]
    schema: type[Document]
    filters: tuple[Filter, ...] = ()
    facets: tuple[str, ...] = ()
    gives_records: bool = False
    submits: Submits | None = None
    deprecation: Deprecation | None = None
    channels: Channels = field(default_factory=Channels)

    def filter_values(self, document: Document) -> Iterable[tuple[str, str]]:
        """Yield (filter name, value as written in a query) for `document`."""
        for each in self.filters:
            for value in each.values_of(document):
                yield each.name, written(value)


def written(value: object) -> str:
    """Return a filter value as it stands in a query string."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(getattr(value, "value", value))


def check_declaration(declared: ContentType) -> None:
    """Raise ContentTypeError where a declaration cannot work."""
    origin = f"{declared.name!r} ({declared.model.__module__}.{declared.model.__qualname__})"
    if not NAME.fullmatch(declared.name) or declared.name in RESERVED_NAMES:
        raise ContentTypeError(f"Content type {origin}: the name is reserved or badly formed.")
    if not issubclass(declared.model, BasePage):
        raise ContentTypeError(f"Content type {origin}: the model must extend cms.pages.BasePage.")
    if not issubclass(declared.schema, Document):
        raise ContentTypeError(
            f"Content type {origin}: the schema must extend cms.documents.Document."
        )
    names = [each.name for each in declared.filters]
    if wrong := COMMON_FILTERS.intersection(names) or {n for n in names if names.count(n) > 1}:
        raise ContentTypeError(f"Content type {origin}: filter names taken: {sorted(wrong)}.")
    for each in declared.filters:
        if each.values is None and each.name not in declared.schema.model_fields:
            raise ContentTypeError(
                f"Content type {origin}: filter {each.name!r} is no field of its schema."
            )
    if unknown := set(declared.facets).difference(names, COMMON_FILTERS):
        raise ContentTypeError(f"Content type {origin}: facets {sorted(unknown)} are no filters.")
    if declared.channels.trail_date not in declared.schema.model_fields:
        raise ContentTypeError(
            f"Content type {origin}: trail_date {declared.channels.trail_date!r} is no field of "
            "its schema."
        )
    check_deprecations(declared, origin)
    needed = ["occurrences"] if declared.channels.calendar else []
    needed += ["latitude", "longitude"] if declared.channels.map else []
    if missing := [name for name in needed if not hasattr(declared.model, name)]:
        raise ContentTypeError(f"Content type {origin}: its channels need {missing} on the model.")


def check_deprecations(declared: ContentType, origin: str) -> None:
    """Raise ContentTypeError where readers are given too little time."""
    for each in (declared.deprecation, *(one.deprecation for one in declared.filters)):
        if each is not None and (each.sunset_on - each.announced_on).days < NOTICE_DAYS:
            raise ContentTypeError(
                f"Content type {origin}: {NOTICE_DAYS} days have to lie between the announcement "
                "of a deprecation and its end."
            )


def collect(declarations: Iterable[ContentType]) -> dict[str, ContentType]:
    """Return the declarations by name, each checked; two of one name or model are an error."""
    by_name: dict[str, ContentType] = {}
    for declared in declarations:
        check_declaration(declared)
        for other in by_name.values():
            if other.name == declared.name or other.model is declared.model:
                raise ContentTypeError(
                    "Two content types clash: "
                    f"{other.name!r} ({other.model.__module__}.{other.model.__qualname__}) and "
                    f"{declared.name!r} ({declared.model.__module__}.{declared.model.__qualname__})"
                )
        by_name[declared.name] = declared
    return by_name


@cache
def content_types() -> dict[str, ContentType]:
    """Return every declared content type by name, in the order of declaration."""
    return collect(declare() for declare in hooks.get_hooks(HOOK))


def type_of(page: BasePage) -> ContentType | None:
    """Return the content type of a page, or None where its class declares none."""
    return next((each for each in content_types().values() if each.model is type(page)), None)
