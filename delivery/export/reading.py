"""One line of an export as the row of a publication; what is wrong with it is said in words."""

from itertools import pairwise
from typing import Annotated, Any, Literal, Self
from uuid import UUID

import orjson
from django.core.exceptions import ValidationError as FieldError
from django.utils.translation import gettext as _
from pydantic import AwareDatetime, BaseModel, Field, ValidationError, model_validator

from cms.content_types import ContentType, content_types
from cms.documents import Document
from delivery.export.lines import FORMAT
from delivery.models import Publication
from delivery.publishing.rows import Row, columns_of, etag_of

FilterName = Annotated[str, Field(min_length=1, max_length=40, pattern=r"^[^\x00]*$")]
FilterValue = Annotated[str, Field(max_length=255, pattern=r"^[^\x00]*$")]
# What a document always gives, as columns.
CHECKED = ("type", "locale", "slug", "path", "url", "title", "section", "community")


class LineError(ValueError):
    """A line that cannot be read; the message says why."""


class Header(BaseModel):
    """The first line: how many others follow, and where the changes after them are."""

    madang_export: Literal[FORMAT]  # type: ignore[valid-type]
    count: int = Field(ge=0)
    changes: str


class Line(BaseModel):
    """A publication's line."""

    type: str
    id: UUID
    etag: str
    latitude: float | None = Field(ge=-90, le=90)
    longitude: float | None = Field(ge=-180, le=180)
    terms: list[tuple[FilterName, FilterValue]]
    occurrences: list[tuple[AwareDatetime, AwareDatetime]]
    document: dict[str, Any]

    @model_validator(mode="after")
    def in_order(self) -> Self:
        """Refuse times that are not in order, or named twice."""
        begins = [start for start, _end in self.occurrences]
        if any(later <= earlier for earlier, later in pairwise(begins)):
            raise ValueError("occurrences are not in order")
        return self


def read_header(text: bytes) -> Header:
    """Return the first line; raises LineError."""
    try:
        return Header.model_validate_json(text)
    except ValidationError:
        raise LineError(_("마당의 내보내기 파일이 아닙니다.")) from None


def read_line(text: bytes) -> tuple[UUID, Row]:
    """Return a publication's id and row; raises LineError."""
    try:
        line = Line.model_validate(orjson.loads(text))
    except orjson.JSONDecodeError:
        raise LineError(_("JSON으로 읽을 수 없습니다.")) from None
    except ValidationError as error:
        raise LineError(wrong_at(error)) from None
    declared = content_types().get(line.type)
    if declared is None:
        raise LineError(_("이 설치가 모르는 종류입니다. 같은 앱을 설치한 뒤 다시 해 보세요."))
    return line.id, row_of(line, document_of(line, declared))


def document_of(line: Line, declared: ContentType) -> Document:
    """Return the line's document as its type describes it; raises LineError."""
    try:
        document = declared.schema.model_validate(line.document)
    except ValidationError as error:
        raise LineError(wrong_at(error)) from None
    if (document.id, document.type) != (line.id, line.type):
        raise LineError(_("줄과 그 안의 문서가 서로 다른 것을 가리킵니다."))
    return document


def row_of(line: Line, document: Document) -> Row:
    """Return what is stored of a line; raises LineError."""
    body = orjson.dumps(line.document)
    if etag_of(body) != line.etag:
        raise LineError(_("문서가 내보낸 그대로가 아닙니다. 파일을 다시 받아 주세요."))
    occurrences = tuple(line.occurrences)
    columns = columns_of(document, body, occurrences)
    try:
        Publication(**{name: columns[name] for name in CHECKED}).clean_fields(
            exclude={each.name for each in Publication._meta.fields}.difference(CHECKED)
        )
    except FieldError as error:
        raise LineError(
            _("너무 길거나 빈 값이 있습니다: %s.") % ", ".join(error.message_dict)
        ) from None
    if any("\x00" in columns[name] for name in CHECKED):
        raise LineError(_("글에 쓸 수 없는 글자가 있습니다."))
    place = {"latitude": line.latitude, "longitude": line.longitude}
    return Row(columns | place | {"page_pk": None}, frozenset(line.terms), occurrences)


def wrong_at(error: ValidationError) -> str:
    """Return a sentence that names the first field which is not as it should be."""
    where = ".".join(map(str, error.errors()[0]["loc"]))
    return _("모양이 맞지 않는 곳이 있습니다: %s.") % where
