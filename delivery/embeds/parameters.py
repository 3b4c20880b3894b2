"""The query parameters of an embed: those of the API's list, and how it is to look."""

import re
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, cast

from ninja import Schema
from pydantic import BeforeValidator, Field, create_model

from cms.content_types import ContentType
from delivery.api.parameters import MOST, known_names, parameters_of
from delivery.api.shape.asking import ShapeParameters
from delivery.embeds.refusals import MOST_DAYS

WRITTEN_MONTH = re.compile(r"(19|2[0-8])\d\d-(0[1-9]|1[0-2])")
# These shape JSON, or walk through a list part by part; a frame does neither.
NOT_OF_FRAMES = known_names(ShapeParameters) | {"count", "cursor", "expand"}


class View(StrEnum):
    """How the answer is shown."""

    LIST = "list"
    MAP = "map"
    CALENDAR = "calendar"


class Theme(StrEnum):
    """The colours; without one the reader's device decides."""

    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """The language of the interface; what people wrote stays as it is."""

    KOREAN = "ko"
    ENGLISH = "en"


def month_of(text: object) -> date:
    """Return the first day of a month from 1900-01 to 2899-12. Raises ValueError."""
    if not isinstance(text, str) or not WRITTEN_MONTH.fullmatch(text):
        raise ValueError("a month is expected, such as 2026-11")
    return date.fromisoformat(f"{text}-01")


class LookParameters(Schema):
    """What every embed can be told."""

    theme: Theme | None = None
    lang: Language = Language.KOREAN


class FrameParameters(LookParameters):
    """What an embedded list can be told besides its filters.

    `days` counts from today, so that the embed moves on by itself; `month` is for calendars.
    """

    view: View = View.LIST
    month: Annotated[date, BeforeValidator(month_of)] | None = None
    days: int | None = Field(None, ge=1, le=MOST_DAYS)


@cache
def frame_parameters(declared: ContentType) -> type[Schema]:
    """Return the model of all that the embedded list of a type can be asked."""
    bases: Any = (FrameParameters, parameters_of(declared))
    limit: Any = (int | None, Field(None, ge=1, le=MOST))
    made = create_model(f"{declared.name.title()}Frame", __base__=bases, limit=limit)
    return cast(type[Schema], made)


def names_of(parameters: type[Schema]) -> set[str]:
    """Return the names that the address of a frame may hold."""
    return known_names(parameters) - NOT_OF_FRAMES


def many_of(parameters: type[Schema]) -> set[str]:
    """Return the names that may stand several times."""
    return {name for name, each in parameters.model_fields.items() if each.default == []}
