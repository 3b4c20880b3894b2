"""One row, understood: the values of a record and what is doubtful about them."""

import json
from dataclasses import dataclass
from datetime import date, time

from deliberation.date_precision import DatePrecision
from deliberation.importing.cells import (
    read_met,
    read_note,
    read_participants,
    read_published,
    read_title,
    short_row,
)
from deliberation.importing.columns import FIELD_ORDER, FIELDS
from deliberation.importing.findings import Finding, merged
from deliberation.importing.remarks import read_remarks
from deliberation.importing.tables.rows import RawRow
from deliberation.importing.words import read_words

HOST_LENGTH, PLACE_LENGTH = 200, 200


@dataclass(frozen=True)
class ReadRecord:
    """The values of a record, named as its fields; dates and times are local (Asia/Seoul)."""

    line: int
    title: str
    host: str
    participants_count: int | None
    met_on: date | None
    met_at_time: time | None
    met_on_precision: DatePrecision
    place_name: str
    published_on: date | None
    source_note: str
    raw_text: str
    findings: tuple[Finding, ...]


def read_record(row: RawRow) -> ReadRecord:
    """Return what a row says; nothing that was received is lost, nothing doubtful is silent."""
    title, title_findings = read_title(row)
    host, host_findings = read_words(row.text("host"), "host", HOST_LENGTH)
    place, place_findings = read_words(row.text("place"), "place_name", PLACE_LENGTH)
    count, count_findings = read_participants(row.text("participants"))
    published_on, published_findings = read_published(row.text("published_on"))
    is_sure = not published_findings
    met = read_met(row.text("met_on"), published_on if is_sure else None)
    note, note_findings = read_note(row.text("note"))
    findings = (
        *(title_findings + host_findings + count_findings),
        *met.findings,
        *(place_findings + published_findings + note_findings + short_row(row)),
    )
    return ReadRecord(
        line=row.line,
        title=title,
        host=host,
        participants_count=count,
        met_on=met.on,
        met_at_time=met.at_time,
        met_on_precision=met.precision,
        place_name=place,
        published_on=published_on,
        source_note=note,
        raw_text=json.dumps(row.cells, ensure_ascii=False, indent=2),
        findings=in_order(merged(read_remarks(note, raw_values(row), findings))),
    )


def in_order(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the findings in the order of their fields."""
    return tuple(sorted(findings, key=lambda finding: FIELD_ORDER.index(finding.field)))


def raw_values(row: RawRow) -> dict[str, str]:
    """Return the cells by the field of the record that each fills."""
    values = {field: row.text(column) for column, field in FIELDS.items()}
    return {**values, "met_at_time": row.text("met_on")}
