"""Lists and details straight from the database, for the layer around Django.

Nothing here knows how an answer is decorated: the headers are those that Django's own answer of the
same kind had in this worker, and so are the hosts that are answered.
"""

from collections.abc import Hashable
from dataclasses import dataclass
from urllib.parse import quote_plus
from uuid import UUID

from django.db import DatabaseError
from django.utils.http import http_date

from cms.content_types import content_types
from delivery.api.cursors import Cursor, written
from delivery.api.methods import PREFIX
from delivery.api.responses import JSON, etag_of, list_body, settled
from delivery.api.shape.shape import shape_all, shape_detail
from delivery.frontcache import keys
from delivery.hot import rows
from delivery.hot.admission import Environ
from delivery.hot.entries import Entry, Headers, shared
from delivery.hot.keeping import Kept
from delivery.hot.prepared import MARK, prepared_detail, prepared_list
from delivery.query import Position

OF_ONE_ANSWER = {"surrogate-key", "last-modified", "deprecation", "sunset", "link"}
# All that Django may take scheme and host from.
HOST = (
    *("wsgi.url_scheme", "HTTP_HOST", "SERVER_NAME", "SERVER_PORT"),
    *("HTTP_X_FORWARDED_PROTO", "HTTP_X_FORWARDED_HOST", "HTTP_X_FORWARDED_PORT"),
)
ACCEPTS_JSON = {"", "*/*", "application/json"}
MOST_TEMPLATES = 1000
LONGEST_QUERY = 2000


@dataclass(frozen=True)
class Place:
    """Which list, or which document of it, an address names."""

    type: str
    uuid: UUID | None = None


@dataclass(frozen=True)
class Template:
    """What Django's answers of one kind have in common."""

    base: str
    endpoint: str
    headers: Headers


def place_of(path: str) -> Place | None:
    """Return what `/api/v1/{type}/` and `/api/v1/{type}/{uuid}/` name; None for all else."""
    parts = path[len(PREFIX) :].split("/")
    if parts[0] not in content_types() or parts[-1] or len(parts) not in (2, 3):
        return None
    if len(parts) == 2:
        return Place(parts[0])
    try:
        return Place(parts[0], UUID(parts[1])) if len(parts[1]) == 36 else None
    except ValueError:
        return None


class Direct:
    """What one worker has learnt of Django's answers, and answers by itself."""

    def __init__(self) -> None:
        self.templates: dict[Hashable, Template] = {}

    def learn(self, environ: Environ, kept: Kept, headers: Headers) -> None:
        """Remember how Django answers this kind of address to this host."""
        place = place_of(environ["PATH_INFO"])
        if place is None:
            return
        if len(self.templates) >= MOST_TEMPLATES:
            self.templates.clear()
        common = [each for each in shared(headers) if each[0].lower() not in OF_ONE_ANSWER]
        self.templates[kind_of(environ, place)] = Template(kept.base, kept.endpoint, common)

    def answer(self, environ: Environ, generation: Hashable) -> Entry | None:
        """Return a fresh answer, or None where Django has to make it."""
        if environ.get("HTTP_ACCEPT", "") not in ACCEPTS_JSON or generation is None:
            return None
        place = place_of(environ["PATH_INFO"])
        template = self.templates.get(kind_of(environ, place)) if place else None
        asked = environ.get("QUERY_STRING", "")
        if place is None or template is None or len(asked) > LONGEST_QUERY:
            return None
        try:
            if place.uuid is None:
                return list_entry(place.type, asked, environ["PATH_INFO"], template, generation)
            return detail_entry(place.type, place.uuid, asked, template, generation)
        except DatabaseError:
            return None


def kind_of(environ: Environ, place: Place) -> Hashable:
    """Return what answers of one kind share: host, type, and whether it is a list."""
    host = tuple(environ.get(name, "") for name in HOST)
    return (host, environ.get("SCRIPT_NAME", ""), place.type, place.uuid is None)


def list_entry(
    type_name: str, asked: str, path: str, template: Template, generation: Hashable
) -> Entry | None:
    """Return a list's answer."""
    prepared = prepared_list(type_name, asked)
    if prepared is None:
        return None
    part = rows.read(*prepared.sql)
    limit = prepared.query.limit
    bodies = [bytes(row[0] or b"") for row in part[:limit]]
    address = None
    if len(part) > limit:
        _body, value, uuid = part[limit - 1]
        last = Cursor(Position(rows.moment(value), rows.identity(uuid)), prepared.query.starts_from)
        cursor = quote_plus(written(last, prepared.question))
        address = f"{template.base}{path}?{prepared.onward.replace(MARK, cursor)}"
    body = list_body(shape_all(bodies, prepared.shape).bodies, address, None)
    surrogate = keys.of_list(type_name, is_including=False)
    headers = [*template.headers, ("Surrogate-Key", surrogate)]
    kept = Kept(body, JSON, template.endpoint, template.base)
    return Entry(generation, kept, etag_of(body), headers, float("inf"))


def detail_entry(
    type_name: str, uuid: UUID, asked: str, template: Template, generation: Hashable
) -> Entry | None:
    """Return a document's answer; none where there is no such document."""
    prepared = prepared_detail(type_name, asked)
    row = rows.read_detail(uuid, type_name) if prepared else None
    if prepared is None or row is None:
        return None
    stored, changed_at = row
    [body] = shape_detail(stored, prepared.shape)
    headers = [*template.headers, ("Surrogate-Key", keys.of_item(uuid, is_including=False))]
    changed_at = settled(changed_at)
    modified_at = None if changed_at is None else int(changed_at.timestamp())
    if modified_at is not None:
        headers.append(("Last-Modified", http_date(modified_at)))
    kept = Kept(body, JSON, template.endpoint, template.base)
    return Entry(generation, kept, etag_of(body), headers, float("inf"), modified_at)
