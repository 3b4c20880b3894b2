"""What an import did, or would do."""

from dataclasses import dataclass

from deliberation.importing.records import ReadRecord


@dataclass(frozen=True)
class ReportRow:
    """One row: what was understood, and whether its record was there before."""

    record: ReadRecord
    is_there: bool


@dataclass(frozen=True)
class Report:
    """All rows of a file, in its order; nothing was written where `is_dry_run`."""

    rows: tuple[ReportRow, ...]
    is_dry_run: bool

    @property
    def new(self) -> tuple[ReadRecord, ...]:
        """The records that were not there before."""
        return tuple(row.record for row in self.rows if not row.is_there)
