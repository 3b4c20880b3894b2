"""The envelope of the standard data: a header that says how it went, a body with the rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from xml.etree.ElementTree import Element

import orjson

from delivery.formats.markup import child, to_xml
from delivery.formats.tables import table


class Result(Enum):
    """What came of a request: the code and the message that readers of the standard know."""

    NORMAL = ("00", "NORMAL_SERVICE")
    NOTHING = ("03", "NODATA_ERROR")
    INVALID = ("10", "INVALID_REQUEST_PARAMETER_ERROR")
    UNKNOWN = ("12", "NO_OPENAPI_SERVICE_ERROR")


@dataclass(frozen=True)
class Envelope:
    """An answer; `detail` says what to change where it is an error."""

    result: Result
    columns: Sequence[str] = ()
    rows: Sequence[dict[str, str]] = field(default_factory=list)
    page: int = 1
    size: int = 0
    count: int = 0
    detail: str = ""

    @property
    def header(self) -> dict[str, str]:
        """The header's members."""
        code, message = self.result.value
        header = {"resultCode": code, "resultMsg": message}
        return header | ({"resultDetail": self.detail} if self.detail else {})

    @property
    def numbers(self) -> dict[str, int]:
        """What the body says besides its rows."""
        return {"totalCount": self.count, "numOfRows": self.size, "pageNo": self.page}


def to_json(envelope: Envelope) -> bytes:
    """Return the envelope as JSON."""
    body = {"items": envelope.rows, **envelope.numbers}
    return orjson.dumps({"response": {"header": envelope.header, "body": body}})


def to_markup(envelope: Envelope) -> bytes:
    """Return the envelope as XML."""
    response = Element("response")
    header = child(response, "header")
    for name, text in envelope.header.items():
        child(header, name, text)
    body = child(response, "body")
    items = child(body, "items")
    for row in envelope.rows:
        item = child(items, "item")
        for name, text in row.items():
            child(item, name, text)
    for name, number in envelope.numbers.items():
        child(body, name, str(number))
    return to_xml(response)


def to_table(envelope: Envelope) -> bytes:
    """Return the rows alone; a table has no envelope."""
    return table(envelope.columns, (row.values() for row in envelope.rows))


@dataclass(frozen=True)
class Shape:
    """A way to write the envelope."""

    media_type: str
    parameters: str
    write: Callable[[Envelope], bytes]

    @property
    def content_type(self) -> str:
        """The header Content-Type."""
        return self.media_type + self.parameters


SHAPES = {
    "json": Shape("application/json", "; charset=utf-8", to_json),
    "xml": Shape("application/xml", "; charset=utf-8", to_markup),
    "csv": Shape("text/csv", "; charset=utf-8; header=present", to_table),
}
