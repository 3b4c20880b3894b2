"""The query parameters of a list in another format: its filters and its position."""

from typing import Any

from ninja import Schema
from pydantic import Field, create_model

from cms.content_types import ContentType
from delivery.api.parameters import MOST, parameters_of
from delivery.formats.formats import CALENDAR, USUAL

# What shapes the API's own JSON says nothing to a format, which has a shape of its own.
NOT_HERE = {"fields", "include", "rich_text", "image", "count", "expand"}


def format_parameters(declared: ContentType) -> type[Schema]:
    """Return the model of the parameters that every format of a type's list takes."""
    of_list = parameters_of(declared)
    kept: dict[str, Any] = {
        name: (field.annotation, field)
        for name, field in of_list.model_fields.items()
        if (field.alias or name) not in NOT_HERE
    }
    kept["limit"] = (
        int,
        Field(
            USUAL,
            ge=1,
            le=MOST,
            description=f"How many items, 1 to {MOST} (a calendar without it: {CALENDAR}).",
        ),
    )
    return create_model(
        of_list.__name__.replace("Parameters", "FormatParameters"), __base__=Schema, **kept
    )
