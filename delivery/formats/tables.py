"""Tables. Source: RFC 4180; with a byte order mark, without which Excel misreads Hangul."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from delivery.formats.cells import cell
from delivery.formats.columns import columns_of
from delivery.formats.list_part import ListPart

MEDIA_TYPE = "text/csv"
BOM = "\ufeff"


def table(header: Sequence[str], rows: Iterable[Iterable[object]]) -> bytes:
    """Return rows under a header as a CSV file."""
    written = StringIO(newline="")
    writer = csv.writer(written, dialect="excel")
    writer.writerow(header)
    writer.writerows([cell(value) for value in row] for row in rows)
    return (BOM + written.getvalue()).encode()


def write_table(part: ListPart) -> bytes:
    """Return a part of a list as a CSV file with the type's columns."""
    columns = columns_of(part.declared.schema)
    rows = ([column.value_in(document) for column in columns] for document in part.documents)
    return table([column.name for column in columns], rows)
