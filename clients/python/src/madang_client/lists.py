"""A part of a type's list."""

from dataclasses import dataclass
from typing import Self

from madang_client.documents import Document
from madang_client.json_text import elements, members
from madang_client.reading import expecting, object_in


@dataclass(frozen=True)
class ListPage:
    """Documents in their order, what they name (`include`), and the address of the next part."""

    items: tuple[Document, ...]
    included: tuple[Document, ...]
    next: str | None
    count: int | None

    @classmethod
    def of(cls, text: str) -> Self:
        """Return an answer as a part of a list; raises NotMadang."""
        with expecting("a list"):
            written = members(text)
            told = object_in(text)
            following, count = told["next"], told["count"]
            if not isinstance(following, str | None) or not isinstance(count, int | None):
                raise TypeError("next, count")
            return cls(
                tuple(Document.of(each) for each in elements(written["items"])),
                tuple(Document.of(each) for each in elements(written.get("included", "[]"))),
                following,
                count,
            )
