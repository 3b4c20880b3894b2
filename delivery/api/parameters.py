"""The query parameters of a type's list, as a typed model; and the question they ask."""

import re
from datetime import datetime
from enum import StrEnum
from types import GenericAlias
from typing import Annotated, Any

from django.http import QueryDict
from django.utils import timezone
from ninja import Schema
from pydantic import BeforeValidator, Field, WithJsonSchema, create_model

from cms.content_types import ContentType, written
from delivery.api.cursors import CursorError, read
from delivery.api.places import BoxText, PointText, Radius, near_of
from delivery.api.problems import ProblemError
from delivery.api.shape.asking import ShapeParameters, shape_fields
from delivery.boundaries import boundaries_at
from delivery.query import ListQuery, Sort

MOST = 100
WRITTEN_DATE = re.compile(r"\d{4}-\d{2}-\d{2}($|[T ])")
# A database takes no NUL in a text, and no filter's value is as long as this.
Word = Annotated[str, Field(max_length=255, pattern=r"^[^\x00]*$")]


def moment_of(text: object) -> datetime:
    """Return the moment that `text` names (RFC 3339); without a zone, and for a date, Seoul's.

    Raises ValueError for anything else, and for years in which moving to another zone would
    leave the calendar. A bare number is no moment: whose seconds would it count?
    """
    if not isinstance(text, str) or not WRITTEN_DATE.match(text):
        raise ValueError("a date, or a time as in RFC 3339, is expected")
    moment = datetime.fromisoformat(text)
    if not 1900 <= moment.year <= 2900:
        raise ValueError("a year from 1900 to 2900 is expected")
    return timezone.make_aware(moment) if timezone.is_naive(moment) else moment


Moment = Annotated[
    datetime,
    BeforeValidator(moment_of),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "format": "date-time"},
                {"type": "string", "format": "date"},
            ]
        }
    ),
]


class Count(StrEnum):
    """How exactly a list is counted: only on request, since counting takes a query of its own."""

    EXACT = "exact"


class Expand(StrEnum):
    """What is told turn by turn."""

    OCCURRENCES = "occurrences"


class CommonParameters(ShapeParameters):
    """The parameters of every list."""

    topic: list[Word] = Field([], description="Slug of a topic; several mean any of them.")
    tag: list[Word] = Field([], description="A free tag; several mean any of them.")
    section: Word | None = Field(None, description="Slug of the section.")
    community: Word | None = Field(None, description="Slug of the community that owns it.")
    q: str | None = Field(
        None,
        max_length=500,
        pattern=r"^[^\x00]*$",
        description="Words that all stand in the text.",
        json_schema_extra={"example": "놀이터"},
    )
    locale: Word | None = Field(
        None, description="Language of the content.", json_schema_extra={"example": "ko"}
    )
    count: Count | None = Field(None, description="exact: `count` says how many there are.")
    sort: Sort | None = Field(None, description="newest (default), updated, or soonest.")
    limit: int = Field(20, ge=1, le=MOST, description="How many items, 1 to 100.")
    cursor: str | None = Field(None, description="From the `next` of the part before.")


class CalendarParameters(CommonParameters):
    """The parameters of a list of what takes place at a time."""

    from_: Moment | None = Field(
        None, alias="from", description="Ends after this time (RFC 3339, or a date in Seoul)."
    )
    to: Moment | None = Field(
        None, description="Begins before this time (RFC 3339, or a date in Seoul)."
    )


class MapParameters(Schema):
    """The parameters of a list of what has a place."""

    bbox: BoxText | None = Field(None, description="Inside west,south,east,north (degrees).")
    near: PointText | None = Field(None, description="Around latitude,longitude (degrees).")
    radius: Radius = Field(1000, description="How far around `near`, in metres.")


class TurnParameters(Schema):
    """The parameters of a calendar's list."""

    expand: Expand | None = Field(
        None, description="occurrences: each turn of a series is an item, with `occurrence`."
    )


def parameters_of(declared: ContentType) -> type[CommonParameters]:
    """Return the model of all query parameters that a type's list takes."""
    own: dict[str, Any] = shape_fields(declared) | {
        each.name: (
            GenericAlias(list, (Word if each.annotation is str else each.annotation,)),
            Field(
                [],
                description=f"{each.description} Several mean any of them.",
                deprecated=each.deprecation is not None or None,
            ),
        )
        for each in declared.filters
    }
    bases: list[Any] = [CommonParameters]
    if declared.channels.calendar:
        bases = [TurnParameters, CalendarParameters]
    if declared.channels.map:
        bases = [MapParameters, *bases]
    name = f"{declared.name.title().replace('_', '')}Parameters"
    return create_model(name, __base__=tuple(bases), **own)


def known_names(parameters: type[Schema]) -> set[str]:
    """Return the names that may stand in the query."""
    return {each.alias or name for name, each in parameters.model_fields.items()}


def question_of(sent: QueryDict) -> str:
    """Return the question without its position, for the cursor to be bound to."""
    kept = sorted((k, sorted(v)) for k, v in sent.lists() if k not in ("cursor", "limit"))
    return repr(kept)


def check_names(sent: QueryDict, parameters: type[Schema]) -> None:
    """Raise ProblemError(400) where the query holds a name that the list does not know."""
    known = known_names(parameters)
    if set(sent) - known:
        raise ProblemError(400, f"Unknown query parameter. Known are: {', '.join(sorted(known))}.")
    single = known - {n for n, each in parameters.model_fields.items() if each.default == []}
    if any(len(sent.getlist(name)) > 1 for name in single):
        raise ProblemError(400, "A parameter that takes one value was sent more than once.")


def list_query(declared: ContentType, asked: Any, sent: QueryDict) -> ListQuery:
    """Return the question to the publications; raises ProblemError(400) on a broken one."""
    starts_from, until = getattr(asked, "from_", None), getattr(asked, "to", None)
    is_calendar = starts_from or getattr(asked, "expand", None)
    sort = asked.sort or (Sort.SOONEST if is_calendar else Sort.NEWEST)
    if sort is Sort.SOONEST and not declared.channels.calendar:
        raise ProblemError(400, "This type has no times: sort it by newest or updated.")
    if starts_from and until and until <= starts_from:
        raise ProblemError(400, "`to` must be later than `from`.")
    after = stays_until = None
    if asked.cursor is not None:
        try:
            cursor = read(asked.cursor, question_of(sent))
        except CursorError:
            raise ProblemError(
                400, "The cursor is broken or belongs to another list. Start without it."
            ) from None
        after, starts_from = cursor.position, cursor.starts_from
    elif sort is Sort.SOONEST and starts_from is None:
        now = timezone.now()
        boundaries = boundaries_at(now)
        # What ended last bounds the same list as now does, and leads to the same cursors.
        starts_from, stays_until = boundaries.before or now, boundaries.after
    terms = {"topic": asked.topic, "tag": asked.tag}
    terms |= {each.name: getattr(asked, each.name) for each in declared.filters}
    expand = getattr(asked, "expand", None)
    if expand and asked.sort not in (None, Sort.SOONEST):
        raise ProblemError(400, "Turns are sorted by `soonest` only.")
    if "radius" in sent and "near" not in sent:
        raise ProblemError(400, "`radius` needs `near`.")
    return ListQuery(
        types=[declared.name],
        terms={
            name: [written(value) for value in values] for name, values in terms.items() if values
        },
        section=asked.section,
        community=asked.community,
        locale=asked.locale,
        words=(asked.q or "").split(),
        box=getattr(asked, "bbox", None),
        near=near_of(getattr(asked, "near", None), getattr(asked, "radius", 0)),
        starts_from=starts_from,
        until=until,
        stays_until=stays_until,
        sort=sort,
        after=after,
        limit=asked.limit,
    )
