"""Documents: what the city has published, as it was sent."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Self

from madang_client.errors import MadangError
from madang_client.reading import object_in, text_in


class FieldNotAsked(MadangError, AttributeError):
    """A field that the answer does not hold, since `fields` left it out."""


@dataclass(frozen=True)
class Reference:
    """Another document, named so that nobody has to look it up."""

    id: str
    type: str
    slug: str
    title: str
    url: str

    @classmethod
    def of(cls, found: dict[str, Any]) -> Self:
        """Return a reference as it stands in a document; raises KeyError or TypeError."""
        names = ("id", "type", "slug", "title", "url")
        return cls(**{name: text_in(found, name) for name in names})


@dataclass(frozen=True)
class Document:
    """One document: `json` is how it was written, `data` all that it holds.

    The properties are the fields that every type has; where `fields` left one out, it raises
    FieldNotAsked.
    """

    id: str
    type: str
    url: str
    json: str = field(repr=False)
    data: dict[str, Any] = field(repr=False, compare=False)

    @classmethod
    def of(cls, text: str) -> Self:
        """Return the document that a JSON text is; raises ValueError, KeyError or TypeError."""
        data = object_in(text)
        own = {name: text_in(data, name) for name in ("id", "type", "url")}
        return cls(**own, json=text, data=data)

    @property
    def slug(self) -> str:
        """Its short name in its section."""
        return str(self._asked("slug"))

    @property
    def title(self) -> str:
        """Its title."""
        return str(self._asked("title"))

    @property
    def updated_at(self) -> datetime:
        """When it was last published, with an offset."""
        return datetime.fromisoformat(str(self._asked("updated_at")))

    @property
    def section(self) -> Reference | None:
        """The section that it stands in."""
        found = self.references("section")
        return found[0] if found else None

    @property
    def community(self) -> Reference | None:
        """The community that it is from."""
        found = self.references("community")
        return found[0] if found else None

    def references(self, name: str) -> tuple[Reference, ...]:
        """Return what the field `name` refers to: nothing, one document, or several."""
        value = self._asked(name)
        values = value if isinstance(value, list) else [value]
        return tuple(Reference.of(each) for each in values if each is not None)

    def _asked(self, name: str) -> Any:
        if name not in self.data:
            raise FieldNotAsked(f"The answer has no `{name}`: ask for it in `fields`.")
        return self.data[name]
