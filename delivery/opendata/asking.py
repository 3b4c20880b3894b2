"""What can be asked of a standard dataset: its type's filters, and pages by number."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Annotated, Any, Literal

from django.http import QueryDict
from ninja import Schema
from pydantic import BeforeValidator, Field, ValidationError, create_model

from cms.content_types import content_types
from delivery.api.parameters import check_names, list_query, parameters_of
from delivery.api.problems import ProblemError
from delivery.formats.parameters import NOT_HERE
from delivery.opendata.mapping import Dataset
from delivery.query import ListQuery, Sort

MOST_ROWS = 1000
MOST_PAGES = 100_000
# A dataset has its own order and pages.
REPLACED = {"cursor", "limit", "sort"}
Kind = Annotated[
    Literal["json", "xml", "csv"],
    BeforeValidator(lambda text: text.lower() if isinstance(text, str) else text),
]


class PageParameters(Schema):
    """The parameters that every standard dataset has."""

    page: int = Field(1, alias="pageNo", ge=1, le=MOST_PAGES, description="Which page, from 1.")
    size: int = Field(
        10, alias="numOfRows", ge=1, le=MOST_ROWS, description=f"Rows a page, up to {MOST_ROWS}."
    )
    key: str | None = Field(
        None, alias="serviceKey", max_length=500, description="Not needed; taken and passed over."
    )
    kind: Kind | None = Field(None, alias="type", description="json (default), xml or csv.")


def parameters_of_dataset(dataset: Dataset) -> type[Schema]:
    """Return the model of a dataset's parameters; what makes it this dataset cannot be asked."""
    declared = content_types()[dataset.type_name]
    kept: dict[str, Any] = {
        name: (each.annotation, each)
        for name, each in parameters_of(declared).model_fields.items()
        if (each.alias or name) not in NOT_HERE | REPLACED | set(dataset.terms)
    }
    paged: dict[str, Any] = {
        f"asked_{name}": (each.annotation, each)
        for name, each in PageParameters.model_fields.items()
    }
    return create_model(f"{dataset.name.title()}Parameters", __base__=Schema, **kept, **paged)


def read_asked(dataset: Dataset, model: type[Schema], sent: QueryDict) -> Any:
    """Return the parameters; raises ProblemError(400) where one cannot be used."""
    check_names(sent, model)
    given: dict[str, Any] = {}
    for name, each in model.model_fields.items():
        key = each.alias or name
        if key in sent:
            given[key] = sent.getlist(key) if each.default == [] else sent[key]
    try:
        return model.model_validate(given)
    except ValidationError as invalid:
        sentences = {f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in invalid.errors()}
        raise ProblemError(400, "; ".join(sorted(sentences))) from invalid


def query_of(dataset: Dataset, asked: Any, sent: QueryDict) -> ListQuery:
    """Return the question to the publications."""
    declared = content_types()[dataset.type_name]
    usual = {
        name: each.get_default(call_default_factory=True, validated_data={})
        for name, each in parameters_of(declared).model_fields.items()
    }
    query = list_query(declared, SimpleNamespace(**usual | vars(asked)), sent)
    return replace(query, terms=query.terms | dict(dataset.terms), sort=Sort.NEWEST)
