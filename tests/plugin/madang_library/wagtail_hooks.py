"""What the plug-in gives to the house."""

from datetime import date
from typing import Any

from madang_library.models import LibraryPage
from wagtail import hooks

from blocks.contract import stream_document
from blocks.stream_types import AgendaItems
from cms.building import Building
from cms.content_types import HOOK, ContentType, Deprecation, Filter
from cms.documents import Document


class LibraryDocument(Document):
    """The public form of a library."""

    books: int
    plans: AgendaItems

    @classmethod
    def own_fields(cls, page: LibraryPage, building: Building) -> dict[str, Any]:
        """Return what a library adds."""
        return {"books": page.books, "plans": stream_document(page.plans, building)}


@hooks.register(HOOK)
def libraries() -> ContentType:
    """Declare libraries."""
    return ContentType(
        name="libraries",
        model=LibraryPage,
        schema=LibraryDocument,
        filters=(
            Filter(name="books", annotation=int, description="How many books."),
            Filter(
                name="shelves",
                annotation=int,
                description="How many shelves.",
                values=lambda document: [document.books // 100],
                label="책장",
                deprecation=Deprecation(
                    announced_on=date(2026, 3, 1),
                    sunset_on=date(2027, 3, 1),
                    link="https://library.example/shelves",
                ),
            ),
        ),
        facets=("books",),
    )
