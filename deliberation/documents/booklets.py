"""The public form of a booklet: what the next edition will hold, and the editions there are."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils import timezone

from cms.building import Building
from cms.common_fields import public_reference
from cms.documents import Document, Reference, Value
from deliberation.models import BookletEdition, BookletPage


class CreditDocument(Value):
    """Who did what for a booklet: an organisation or a role."""

    role: str
    name: str


class EditionFileDocument(Value):
    """A file of an edition: its address, its size in bytes, its SHA-256."""

    url: str
    bytes: int
    sha256: str


class EditionDocument(Value):
    """An edition, which never changes; `checksum` is the SHA-256 of the file at `snapshot_url`."""

    id: UUID
    number: int
    frozen_at: datetime
    checksum: str
    url: str
    snapshot_url: str
    pdf: EditionFileDocument
    epub: EditionFileDocument


class BookletDocument(Document):
    """Chosen records with words before them; the newest edition comes first."""

    subtitle: str
    foreword: list[str]
    publisher: str
    credits: list[CreditDocument]
    records: list[Reference]
    editions: list[EditionDocument]

    @classmethod
    def own_fields(cls, page: BookletPage, building: Building) -> dict[str, Any]:
        """Return what a booklet adds."""
        records = [public_reference(row.record, building) for row in page.records.all()]
        # A draft that was never stored has no editions to ask for.
        editions = page.editions.done() if page.pk else []
        return {
            "subtitle": page.subtitle,
            "foreword": page.foreword_paragraphs,
            "publisher": page.publisher,
            "credits": [
                CreditDocument(role=each.role, name=each.name) for each in page.credits.all()
            ],
            "records": [record for record in records if record],
            "editions": [edition_document(each, building) for each in editions],
        }


def edition_document(edition: BookletEdition, building: Building) -> EditionDocument:
    """Return the public form of an edition that is done."""

    def address(name: str) -> str:
        return building.absolute(reverse(name, args=[edition.uuid]))

    return EditionDocument(
        id=edition.uuid,
        number=edition.number,
        frozen_at=timezone.localtime(edition.frozen_at),
        checksum=edition.checksum,
        url=address("edition"),
        snapshot_url=address("edition_snapshot"),
        pdf=EditionFileDocument(
            url=address("edition_pdf"), bytes=edition.pdf_bytes, sha256=edition.pdf_sha256
        ),
        epub=EditionFileDocument(
            url=address("edition_epub"), bytes=edition.epub_bytes, sha256=edition.epub_sha256
        ),
    )
