"""What a reader asks of the documents themselves, and the bytes that answer it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import orjson

from delivery.api.shape.including import Paths, included
from delivery.api.shape.pictures import only_presets
from delivery.api.shape.rich_text import RichTextForm, rewritten

ALWAYS = ("id", "type", "url")


@dataclass(frozen=True)
class Shape:
    """`fields` are kept (none: all), `presets` are those of pictures (none: all)."""

    fields: tuple[str, ...] = ()
    include: Paths = ()
    rich_text: RichTextForm = RichTextForm.HTML
    presets: tuple[str, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether documents leave as they are stored, byte for byte."""
        return self == Shape()


def shaped(document: dict[str, Any], shape: Shape) -> dict[str, Any]:
    """Return a document (parsed JSON) as it was asked for."""
    if shape.fields:
        kept = {*ALWAYS, *shape.fields}
        document = {name: value for name, value in document.items() if name in kept}
    if shape.rich_text is not RichTextForm.HTML:
        document = rewritten(document, shape.rich_text)
    return only_presets(document, shape.presets) if shape.presets else document


@dataclass(frozen=True)
class Shaped:
    """The documents of an answer, and those that were asked for besides."""

    bodies: list[bytes]
    included: list[bytes] | None


def shape_all(bodies: Iterable[bytes], shape: Shape) -> Shaped:
    """Return the asked form of documents; one query for each level of `include`."""
    if shape.is_plain:
        return Shaped(list(bodies), None)
    documents = [orjson.loads(body) for body in bodies]
    # What is included has fields of its own: `fields` speaks of the items.
    besides = Shape(rich_text=shape.rich_text, presets=shape.presets)
    extra = included(documents, shape.include) if shape.include else []
    return Shaped(
        [orjson.dumps(shaped(each, shape)) for each in documents],
        [orjson.dumps(shaped(each, besides)) for each in extra] if shape.include else None,
    )


def shape_detail(body: bytes, shape: Shape) -> list[bytes]:
    """Return one document as asked for; what is included stands in it as `included`."""
    made = shape_all([body], shape)
    if made.included is None:
        return made.bodies
    extra = b',"included":[' + b",".join(made.included) + b"]}"
    return [made.bodies[0][:-1] + extra]
