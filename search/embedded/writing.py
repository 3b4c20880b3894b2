"""Writing the embedded index: whole entries anew, which are so few that nothing is compared."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from search.embedded.dialect import dialect
from search.embedded.vocabulary import learn
from search.indexing.document import IndexDocument
from search.language.initials import beginnings, initials
from search.language.pairs import pairs
from search.language.syllables import keys
from search.matching.marks import marks_of
from search.models import SearchEntry
from search.models.entries import LONGEST_NEAR


def put(documents: Sequence[IndexDocument]) -> None:
    """Write live publications; an entry that was there is replaced."""
    drop([each.uuid for each in documents])
    entries = SearchEntry.objects.bulk_create([entry_of(each) for each in documents])
    dialect().write(
        [(entry.pk, tokens_of(each)) for entry, each in zip(entries, documents, strict=True)]
    )
    learn(documents)


def drop(uuids: Collection[UUID]) -> None:
    """Remove publications; their words go with them."""
    SearchEntry.objects.filter(publication__in=uuids)._raw_delete("default")


def tokens_of(document: IndexDocument) -> dict[str, list[str]]:
    """Return the tokens of a document by column."""
    apart = f"{document.names} {document.summary}"
    return {
        "title": pairs(document.title) + beginnings(document.title),
        "names": pairs(document.names) + pairs(document.initials) + beginnings(apart),
        "summary": pairs(document.summary),
        "body": pairs(document.body),
        "marks": marks_of(document),
    }


def entry_of(document: IndexDocument) -> SearchEntry:
    """Return the entry of a document."""
    return SearchEntry(
        publication_id=document.uuid,
        number=document.number,
        type=document.type,
        locale=document.locale,
        section=document.section,
        community=document.community,
        kinds=listed(document.kinds, 255),
        topics=listed(document.topics, 1000),
        area=document.area,
        starts=seconds(document.starts_at),
        ends=seconds(document.ends_at),
        dated=int(document.dated_at.timestamp()),
        latitude=document.latitude,
        longitude=document.longitude,
        title=document.title[:300],
        near=f"{document.names} {document.summary}"[:LONGEST_NEAR],
        title_keys=keys(document.title)[:120],
        title_initials=initials(document.title)[:60],
    )


def seconds(moment: datetime | None) -> int | None:
    """Return a moment in seconds since the epoch."""
    return None if moment is None else int(moment.timestamp())


def listed(values: Sequence[str], longest: int) -> str:
    """Return values with a space around each, as many as there is room for."""
    text = " "
    for value in values:
        if len(text) + len(value) + 1 <= longest:
            text += f"{value} "
    return text.rstrip() and text
