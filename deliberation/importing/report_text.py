"""A report as text for people: row by row, then the totals."""

from collections.abc import Iterator

from django.utils import formats
from django.utils.translation import gettext as _

from deliberation.date_precision import DatePrecision
from deliberation.field_names import field_name
from deliberation.importing.findings import Finding
from deliberation.importing.records import ReadRecord
from deliberation.importing.report import Report, ReportRow
from deliberation.models.flags import FlagReason


def report_lines(report: Report) -> Iterator[str]:
    """Yield the lines of a report."""
    for row in report.rows:
        yield from row_lines(row)
    words = {
        "all": len(report.rows),
        "new": len(report.new),
        "there": len(report.rows) - len(report.new),
        "flagged": sum(bool(record.findings) for record in report.new),
        "flags": sum(len(record.findings) for record in report.new),
    }
    yield ""
    yield _("모두 %(all)d건: 새 기록 %(new)d건, 이미 있는 기록 %(there)d건.") % words
    if words["flags"]:
        yield (
            _(
                "새 기록 가운데 %(flagged)d건에 손볼 곳이 %(flags)d군데 있습니다. "
                "관리 화면의 ‘손볼 기록’에서 볼 수 있습니다."
            )
            % words
        )
    if report.is_dry_run:
        yield _("미리 보기입니다. 아무것도 저장하지 않았습니다.")


def row_lines(row: ReportRow) -> Iterator[str]:
    """Yield the lines of one row."""
    record = row.record
    yield _("%(line)d번째 줄: %(title)s") % {"line": record.line, "title": record.title}
    if row.is_there:
        yield "    " + _("이미 있습니다. 그대로 두었습니다.")
        return
    yield "    " + " · ".join(understood(record))
    for finding in record.findings:
        yield "    ! " + finding_text(finding)


def understood(record: ReadRecord) -> tuple[str, ...]:
    """Return what was understood: when, who, how many, where, and when it was published."""
    unknown = _("모름")
    count = record.participants_count
    return (
        f"{field_name('met_on')} {when(record)}",
        f"{field_name('host')} {record.host or unknown}",
        f"{field_name('participants_count')} {unknown if count is None else count}",
        f"{field_name('place_name')} {record.place_name or unknown}",
        f"{field_name('published_on')} {record.published_on or unknown}",
    )


def when(record: ReadRecord) -> str:
    """Return the date as far as it is known, and how far that is."""
    precision = record.met_on_precision
    if record.met_on is None:
        return str(DatePrecision.UNKNOWN.label)
    known = {
        DatePrecision.MONTH: record.met_on.strftime("%Y-%m"),
        DatePrecision.YEAR: record.met_on.strftime("%Y"),
    }.get(precision, record.met_on.isoformat())
    if record.met_at_time is not None:
        known += " " + formats.time_format(record.met_at_time, "H:i")
    return f"{known}({precision.label})"


def finding_text(finding: Finding) -> str:
    """Return a finding as one line: field, reason, what to do, and what was received."""
    text = f"{field_name(finding.field)}: {FlagReason(finding.reason).label}. {finding.note}"
    return text + (_(" (받은 값: ‘%s’)") % finding.raw_value if finding.raw_value else "")
