"""The body of a draft, as a typed model: one for each type that takes drafts."""

from functools import reduce
from operator import or_
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, create_model

from cms.content_types import ContentType, content_types


def submitting_types() -> dict[str, ContentType]:
    """Return the content types of which partners may send drafts."""
    return {name: each for name, each in content_types().items() if each.submits is not None}


def body_model(declared: ContentType) -> type[BaseModel]:
    """Return the model of a draft of one type."""
    assert declared.submits is not None  # noqa: S101
    fields: dict[str, Any] = {
        "section": (Annotated[str, Field(max_length=255, description="Slug of the section.")], ...),
        "type": (Literal[declared.name], ...),
        "fields": (declared.submits.fields, ...),
    }
    name = f"{declared.name.title().replace('_', '')}Submission"
    return create_model(name, __config__=ConfigDict(extra="forbid"), **fields)


def body_annotation() -> Any:
    """Return what a request's body may be; with several types, `type` says which."""
    models = [body_model(each) for each in submitting_types().values()]
    choice: Any = reduce(or_, models)
    return Annotated[choice, Field(discriminator="type")] if len(models) > 1 else choice
