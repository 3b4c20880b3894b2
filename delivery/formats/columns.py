"""The columns of a type's table: always the same, since they come from its schema.

Texts, numbers and choices are columns by their path (`place.name`); lists of them, and lists of
what has a slug, are joined in one cell. Streams and other lists have no place in a table.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from cms.documents import Document, ImageDocument
from delivery.formats.pictures import picture_of

BETWEEN = "; "
SKIPPED = ("renditions",)


@dataclass(frozen=True)
class Column:
    """One column: its name, and where its value lies in a document; `item` is read of a list."""

    name: str
    path: tuple[str, ...]
    item: str | None = None

    def value_in(self, document: dict[str, Any]) -> object:
        """Return the value of the column, None where the document has none."""
        value: Any = document
        for step in self.path:
            value = value.get(step) if value is not None else None
        if isinstance(value, list):
            return BETWEEN.join(str(each[self.item] if self.item else each) for each in value)
        return value


@dataclass(frozen=True)
class PictureColumn(Column):
    """The address of the lead picture."""

    def value_in(self, document: dict[str, Any]) -> object:
        """Return the picture's address in the widest size that is cut to shape."""
        picture = picture_of(document)
        return picture.url if picture else None


def columns_of(schema: type[Document]) -> tuple[Column, ...]:
    """Return the columns of a type's table, in the order of its schema."""
    return tuple(columns_in(schema, ()))


def columns_in(model: type[BaseModel], above: tuple[str, ...]) -> Iterator[Column]:
    """Yield the columns of a part of a document."""
    for name, field in model.model_fields.items():
        path = (*above, name)
        if name not in SKIPPED:
            yield from columns_for(unwrapped(field.annotation), path)


def columns_for(annotation: Any, path: tuple[str, ...]) -> Iterator[Column]:
    """Yield the columns of one field."""
    name = ".".join(path)
    if get_origin(annotation) is list:
        (item,) = get_args(annotation)
        item = unwrapped(item)
        if is_scalar(item):
            yield Column(name, path)
        elif isinstance(item, type) and issubclass(item, BaseModel) and "slug" in item.model_fields:
            yield Column(name, path, "slug")
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        if issubclass(annotation, ImageDocument) and path == ("lead_image",):
            yield PictureColumn(f"{name}.url", path)
        yield from columns_in(annotation, path)
    elif is_scalar(annotation):
        yield Column(name, path)


def unwrapped(annotation: Any) -> Any:
    """Return what is said of a value besides that it may be missing."""
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) in (Union, UnionType):
        kinds = [each for each in get_args(annotation) if each is not NoneType]
        return unwrapped(kinds[0]) if len(kinds) == 1 else annotation
    return annotation


def is_scalar(annotation: Any) -> bool:
    """Tell whether a value is one text, number, date, choice or the like."""
    return isinstance(annotation, type) and not issubclass(annotation, (BaseModel, dict, list))
