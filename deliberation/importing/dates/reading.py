"""What was understood of a date, and what was not."""

import dataclasses
from datetime import date, time

from deliberation.date_precision import DatePrecision
from deliberation.importing.findings import Finding
from deliberation.models.flags import FlagReason


@dataclasses.dataclass
class Reading:
    """A date in the making: local dates and times (Asia/Seoul), and findings on the way.

    `on` is the first day of a month or year where `precision` says that no more is known.
    """

    raw: str
    field: str
    time_field: str
    on: date | None = None
    at_time: time | None = None
    precision: DatePrecision = DatePrecision.UNKNOWN
    findings: list[Finding] = dataclasses.field(default_factory=list)

    def take(self, on: date, precision: DatePrecision = DatePrecision.DAY) -> None:
        """Keep a date."""
        self.on, self.precision = on, precision

    def take_time(self, at_time: time) -> None:
        """Keep a time of the day that is kept already."""
        self.at_time, self.precision = at_time, DatePrecision.TIME

    def doubt(self, reason: FlagReason, note: str) -> None:
        """Say that the date needs a person."""
        self.findings.append(Finding(self.field, reason, self.raw, str(note)))

    def doubt_time(self, reason: FlagReason, note: str) -> None:
        """Say that the time needs a person."""
        self.findings.append(Finding(self.time_field, reason, self.raw, str(note)))
