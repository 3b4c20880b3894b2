"""Reading an export into an installation that mirrors another: publications without pages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from delivery.export.reading import Header, LineError, read_header, read_line
from delivery.models import Generation, Publication, PublicationOccurrence, PublicationTerm
from delivery.models.publications import GoneReason, PublicationState
from delivery.publishing.rows import Row
from delivery.publishing.writing import close, store

AT_ONCE = 200
# Until the number is taken, at the very end, what has changed has this one.
NOT_YET = 0


class ImportRefused(Exception):
    """Nothing was written; the message says why, and what to do."""


@dataclass(frozen=True)
class Imported:
    """What an import has done: publications read, those that changed, and where to go on."""

    count: int
    changed: int
    changes: str


@dataclass(frozen=True)
class Read:
    """A line that has been read."""

    line: int
    uuid: UUID
    row: Row


@transaction.atomic
def import_lines(lines: Iterable[bytes], *, into_mirror: bool) -> Imported:
    """Store the publications of an export, all or none; raises ImportRefused.

    In a mirror, what reads the same stays as it is, and what has no line any more goes.
    """
    if not into_mirror and Publication.objects.exists():
        raise ImportRefused(
            _("이미 공개 문서가 있는 설치입니다. 거울을 새로 고치려면 --into-mirror를 붙이세요.")
        )
    numbered = enumerate(lines, start=1)
    header = header_of(numbered)
    seen: set[UUID] = set()
    while part := list(islice(reads(numbered, seen), AT_ONCE)):
        store_part(part)
    if len(seen) != header.count:
        raise ImportRefused(
            _("%(count)d줄이 있어야 하는데 %(found)d줄입니다. 파일을 다시 받아 주세요.")
            % {"count": header.count, "found": len(seen)}
        )
    close_others(seen)
    changed = Publication.objects.filter(number=NOT_YET)
    count = changed.update(number=Generation.take()) if changed.exists() else 0
    return Imported(len(seen), count, header.changes)


def refusal(line: int, why: object) -> ImportRefused:
    """Return the refusal of a line."""
    return ImportRefused(
        _("%(line)d번째 줄: %(why)s 아무것도 쓰지 않았습니다.") % {"line": line, "why": why}
    )


def header_of(numbered: Iterator[tuple[int, bytes]]) -> Header:
    """Return the first line; raises ImportRefused."""
    line, text = next(numbered, (1, b""))
    try:
        return read_header(text)
    except LineError as error:
        raise refusal(line, error) from None


def reads(numbered: Iterator[tuple[int, bytes]], seen: set[UUID]) -> Iterator[Read]:
    """Yield the lines read, and put their ids into `seen`; raises ImportRefused."""
    for line, text in numbered:
        try:
            uuid, row = read_line(text)
        except LineError as error:
            raise refusal(line, error) from None
        if uuid in seen:
            raise refusal(line, _("앞에 이미 나온 문서입니다."))
        seen.add(uuid)
        yield Read(line, uuid, row)


def store_part(part: list[Read]) -> None:
    """Store some publications; raises ImportRefused where one belongs to a page of this site."""
    rows = Publication.objects.filter(uuid__in=[each.uuid for each in part])
    pages = dict(rows.values_list("uuid", "page_pk"))
    for each in part:
        if pages.get(each.uuid) is not None:
            raise refusal(
                each.line, _("이 설치에서 쓴 문서입니다. 거울이 아닌 곳에는 넣지 않습니다.")
            )
    add([each for each in part if each.uuid not in pages])
    for each in part:
        if each.uuid in pages:
            columns = each.row.columns | {"number": NOT_YET}
            store(each.uuid, Row(columns, each.row.terms, each.row.occurrences))


def add(part: list[Read]) -> None:
    """Add publications that are not there yet."""
    Publication.objects.bulk_create(
        Publication(uuid=each.uuid, number=NOT_YET, **each.row.columns) for each in part
    )
    PublicationTerm.objects.bulk_create(
        PublicationTerm(publication_id=each.uuid, name=name, value=value)
        for each in part
        for name, value in sorted(each.row.terms)
    )
    PublicationOccurrence.objects.bulk_create(
        PublicationOccurrence(publication_id=each.uuid, starts_at=start, ends_at=end)
        for each in part
        for start, end in each.row.occurrences
    )


def close_others(seen: set[UUID]) -> None:
    """Leave a tombstone for each publication of the mirror that is not among those seen."""
    mirrored = Publication.objects.filter(state=PublicationState.LIVE, page_pk=None)
    gone = [uuid for uuid in mirrored.values_list("uuid", flat=True) if uuid not in seen]
    for uuid in gone:
        close(uuid, GoneReason.DELETED)
        Publication.objects.filter(uuid=uuid).update(number=NOT_YET)
