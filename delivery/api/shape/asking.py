"""The query parameters that shape documents, checked against what the type has."""

from typing import Any

from ninja import Schema
from pydantic import Field, create_model

from cms.content_types import ContentType, content_types
from cms.documents import Document
from cms.images.presets import PRESETS
from delivery.api.problems import ProblemError
from delivery.api.shape.including import LEVELS, Paths, reference_names
from delivery.api.shape.rich_text import RichTextForm
from delivery.api.shape.shape import Shape

LONGEST = 1000


class ShapeParameters(Schema):
    """How the documents of an answer are to look."""

    fields_: str | None = Field(
        None,
        alias="fields",
        max_length=LONGEST,
        description="Only these fields, parted by commas; id, type and url are always there.",
        json_schema_extra={"example": "title,summary"},
    )
    include: str | None = Field(
        None,
        max_length=LONGEST,
        description="Documents named by these reference fields are handed out in `included`; "
        "two levels, parted by a dot.",
        json_schema_extra={"example": "section,community"},
    )
    rich_text: RichTextForm = Field(
        RichTextForm.HTML, description="How rich text is written: html, blocks or markdown."
    )
    image: str | None = Field(
        None,
        max_length=LONGEST,
        description="Only these sizes of pictures: thumbnail, card, wide, full.",
        json_schema_extra={"example": "card"},
    )


def shape_fields(declared: ContentType) -> dict[str, Any]:
    """Return the fields of a type's own ShapeParameters: they say which words it takes."""
    first = reference_names(declared.schema)
    second = {n for each in content_types().values() for n in reference_names(each.schema)}
    paths = f"({'|'.join(first)})(\\.({'|'.join(sorted(second))}))?"
    taken = {
        "fields_": f"({'|'.join(sorted(declared.schema.model_fields))})",
        "include": paths,
        "image": f"({'|'.join(preset.name for preset in PRESETS)})",
    }
    return {name: described(name, f"^({word}(,{word})*)?$") for name, word in taken.items()}


def described(name: str, pattern: str) -> tuple[Any, Any]:
    """Return a field of ShapeParameters with a pattern that is documented.

    It is not what checks: `shape_of` refuses with a sentence.
    """
    field = ShapeParameters.model_fields[name]
    extra = {**(field.json_schema_extra or {}), "pattern": pattern}  # type: ignore[dict-item]
    return field.annotation, Field(
        None,
        alias=field.alias,
        max_length=LONGEST,
        description=field.description,
        json_schema_extra=extra,
    )


def shape_parameters_of(declared: ContentType) -> type[ShapeParameters]:
    """Return the model of the parameters that a type's detail takes."""
    name = f"{declared.name.title().replace('_', '')}Shape"
    return create_model(name, __base__=ShapeParameters, **shape_fields(declared))


def words(text: str | None) -> tuple[str, ...]:
    """Return the words of a list parted by commas, each once."""
    return tuple(dict.fromkeys(w.strip() for w in (text or "").split(",") if w.strip()))


def unknown(kind: str, known: Any) -> ProblemError:
    """Return the refusal of a word that is not known."""
    return ProblemError(400, f"Unknown word in `{kind}`. It takes: {', '.join(sorted(known))}.")


def paths_of(schema: type[Document], asked: tuple[str, ...]) -> Paths:
    """Return the asked paths; raises ProblemError(400) on one that does not exist."""
    first = reference_names(schema)
    second = {n for each in content_types().values() for n in reference_names(each.schema)}
    paths = tuple(tuple(each.split(".")) for each in asked)
    for path in paths:
        if path[0] not in first or len(path) > LEVELS or set(path[1:]) - second:
            raise unknown("include", first)
    return paths


def shape_of(declared: ContentType, asked: ShapeParameters) -> Shape:
    """Return the shape that a query asks for; raises ProblemError(400)."""
    fields, presets = words(asked.fields_), words(asked.image)
    if set(fields) - set(declared.schema.model_fields):
        raise unknown("fields", declared.schema.model_fields)
    names = {preset.name for preset in PRESETS}
    if set(presets) - names:
        raise unknown("image", names)
    return Shape(
        fields=fields,
        include=paths_of(declared.schema, words(asked.include)),
        rich_text=asked.rich_text,
        presets=presets,
    )
