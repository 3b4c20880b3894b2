"""The query parameters of the feeds of changes: the list's own filters, and where to go on."""

from collections.abc import Iterable
from types import GenericAlias
from typing import Any, Literal

from ninja import Schema
from pydantic import Field, create_model

from cms.content_types import ContentType, written
from delivery.api.parameters import CommonParameters, parameters_of
from delivery.query import ListQuery

MOST = 500
SHARED = ("topic", "tag", "section", "community", "locale")


class FeedParameters(Schema):
    """The parameters of every feed of changes."""

    since: str | None = Field(
        None, description="The token in the `next` of the answer before; without it, everything."
    )
    limit: int = Field(100, ge=1, le=MOST, description="How many changes, 1 to 500.")


def taken_from(parameters: type[CommonParameters], names: Iterable[str]) -> dict[str, Any]:
    """Return the fields of a list's parameters by these names, for a model of a feed's."""
    fields = parameters.model_fields
    return {name: (fields[name].annotation, fields[name]) for name in names}


def feed_parameters(declared: ContentType) -> type[FeedParameters]:
    """Return the model of the parameters that the feed of one type takes."""
    names = [*SHARED, *(each.name for each in declared.filters)]
    listed = parameters_of(declared)
    name = listed.__name__.removesuffix("Parameters") + "ChangesParameters"
    return create_model(name, __base__=FeedParameters, **taken_from(listed, names))


def all_parameters(types: Iterable[str]) -> type[FeedParameters]:
    """Return the model of the parameters that the feed of all types takes."""
    fields = taken_from(CommonParameters, SHARED)
    fields["type"] = (
        GenericAlias(list, (Literal[tuple(types)],)),
        Field([], description="A content type; several mean any of them."),
    )
    return create_model("ChangesParameters", __base__=FeedParameters, **fields)


def feed_query(declared: ContentType | None, asked: Any) -> ListQuery:
    """Return what the feed is about: of one type, or of all."""
    own = [each.name for each in declared.filters] if declared else []
    terms = {name: getattr(asked, name) for name in ("topic", "tag", *own)}
    return ListQuery(
        types=[declared.name] if declared else asked.type,
        terms={
            name: [written(each) for each in values] for name, values in terms.items() if values
        },
        section=asked.section,
        community=asked.community,
        locale=asked.locale,
        limit=asked.limit,
    )
