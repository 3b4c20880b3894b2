"""Questions as they were asked before: checked, and turned into SQL, so that only the rows are new.

What is prepared depends on the address alone: never on the time, on who asks, or on the content.
"""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.http import QueryDict
from pydantic import ValidationError

from cms.content_types import ContentType, content_types
from delivery.api.deprecations import announced
from delivery.api.parameters import (
    CommonParameters,
    check_names,
    list_query,
    parameters_of,
    question_of,
)
from delivery.api.problems import ProblemError
from delivery.api.shape.asking import ShapeParameters, shape_of
from delivery.api.shape.shape import Shape
from delivery.query import SORT_KEYS, ListQuery, Sort, matching, ordered

Sql = tuple[str, tuple[Any, ...]]
MOST = 2000
# Stands where a cursor will be; a letter that no encoding changes.
MARK = "MADANGCURSOR"


@dataclass(frozen=True)
class PreparedList:
    """A list's question, its statement, and the shape of its items.

    `onward` is the query string of the next part, with MARK in the place of its cursor.
    """

    declared: ContentType
    query: ListQuery
    question: str
    onward: str
    shape: Shape
    sql: Sql


@dataclass(frozen=True)
class PreparedDetail:
    """The shape that a detail was asked in."""

    declared: ContentType
    shape: Shape


def asked_of(sent: QueryDict, parameters: Any) -> Any:
    """Return the checked parameters of a query; raises ValidationError or ProblemError."""
    check_names(sent, parameters)
    several = {
        each.alias or name for name, each in parameters.model_fields.items() if each.default == []
    }
    return parameters.model_validate(
        {name: sent.getlist(name) if name in several else sent[name] for name in sent}
    )


@cache
def parameters_for(type_name: str) -> type[CommonParameters]:
    """Return the model of a type's parameters."""
    return parameters_of(content_types()[type_name])


@lru_cache(maxsize=MOST)
def prepared_list(type_name: str, query_string: str) -> PreparedList | None:
    """Return a list's question, or None where Django has to answer it.

    That is so for questions which are refused, counted, told by turns, depend on the time, or use
    what is going to end.
    """
    declared = content_types()[type_name]
    sent = QueryDict(query_string)
    try:
        asked: CommonParameters = asked_of(sent, parameters_for(type_name))
    except (ValidationError, ProblemError):
        return None
    if asked.count or asked.include or getattr(asked, "expand", None):
        return None
    if (
        MARK in query_string
        or announced(declared, sent)
        or asked.sort is Sort.SOONEST
        or "from" in sent
    ):
        return None
    try:
        query = list_query(declared, asked, sent)
        rows = ordered(matching(query), query, key=SORT_KEYS[query.sort], is_ascending=False)
        compiler = rows.query.get_compiler(connection=connection)
        sql, params = compiler.as_sql()
        shape = shape_of(declared, asked)
    except (ProblemError, EmptyResultSet):
        return None
    onward = sent.copy()
    onward["cursor"] = MARK
    return PreparedList(
        declared, query, question_of(sent), onward.urlencode(), shape, (sql, tuple(params))
    )


@lru_cache(maxsize=MOST)
def prepared_detail(type_name: str, query_string: str) -> PreparedDetail | None:
    """Return a detail's shape, or None where Django has to answer."""
    declared = content_types()[type_name]
    sent = QueryDict(query_string)
    try:
        asked: ShapeParameters = asked_of(sent, ShapeParameters)
        shape = shape_of(declared, asked)
    except (ValidationError, ProblemError):
        return None
    if asked.include or declared.deprecation is not None:
        return None
    return PreparedDetail(declared, shape)
