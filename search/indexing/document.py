"""A publication as it is indexed, whichever index it is for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from delivery.models import Publication
from delivery.text import leaves
from search.indexing.areas import area_of
from search.indexing.type_names import names_of_type
from search.language.hanja import read_hanja
from search.language.initials import initials
from search.language.normalise import normalise

# What is said elsewhere in the index, or is no word that people would look for.
APART = {
    *("title", "summary", "topics", "tags", "section", "community", "place", "host", "organiser"),
    *("sponsor", "kind", "status", "lead_image", "source", "timezone", "recurrence", "how", "uuid"),
}
LONGEST_BODY = 10_000


@dataclass(frozen=True)
class IndexDocument:
    """A live publication: its words by where they stand, all normalised, and what it is found by.

    `times` are when it takes place, in order.
    """

    uuid: UUID
    number: int
    type: str
    locale: str
    section: str
    community: str
    kinds: tuple[str, ...]
    topics: tuple[str, ...]
    area: str
    times: tuple[tuple[datetime, datetime], ...]
    starts_at: datetime | None
    ends_at: datetime | None
    dated_at: datetime
    latitude: float | None
    longitude: float | None
    title: str
    names: str
    summary: str
    body: str

    @property
    def initials(self) -> str:
        """The first consonants of title, names and summary."""
        return initials(f"{self.title} {self.names} {self.summary}")


def document_of(
    row: Publication,
    terms: Iterable[tuple[str, str]],
    times: Iterable[tuple[datetime, datetime]],
) -> IndexDocument:
    """Return a live publication as it is indexed, with its terms and times."""
    document = orjson.loads(bytes(row.body or b"{}"))
    pairs = list(terms)
    kinds = tuple(value for name, value in pairs if name == "kind")
    place = document.get("place") or {}
    return IndexDocument(
        uuid=row.uuid,
        number=row.number,
        type=row.type,
        locale=row.locale,
        section=row.section,
        community=row.community,
        kinds=kinds,
        topics=tuple(value for name, value in pairs if name == "topic"),
        area=area_of(place, row.latitude, row.longitude),
        times=tuple(times),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        dated_at=row.published_at,
        latitude=row.latitude,
        longitude=row.longitude,
        title=written(row.title),
        names=written(" · ".join(names_of(document, row.type, kinds))),
        summary=written(str(document.get("summary") or "")),
        body=written("\n".join(rest_of(document))),
    )


def written(text: str) -> str:
    """Return text as it is indexed: normalised, and Hanja read aloud beside it."""
    normal = normalise(text, LONGEST_BODY)
    read = read_hanja(normal)
    return normal if read == normal else f"{normal} {read}"


def names_of(document: dict[str, Any], type_name: str, kinds: tuple[str, ...]) -> list[str]:
    """Return the names in a document: topics, tags, place, who is behind it, and what it is."""
    place = document.get("place") or {}
    found = [str(each.get("name", "")) for each in document.get("topics") or []]
    found += [str(each) for each in document.get("tags") or []]
    found += [str(place.get(each) or "") for each in ("name", "address")]
    found += [str((document.get(each) or {}).get("title", "")) for each in ("community", "section")]
    found += [str(document.get(each) or "") for each in ("host", "organiser", "sponsor")]
    found += names_of_type(type_name, kinds)
    return [each for each in dict.fromkeys(found) if each]


def rest_of(document: dict[str, Any]) -> list[str]:
    """Return every other text of a document that people would read."""
    return list(leaves({name: each for name, each in document.items() if name not in APART}))
