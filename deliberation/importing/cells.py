"""The cells of a row, each read as what it should be."""

from datetime import date

from django.utils.translation import gettext as _

from deliberation.date_precision import DatePrecision
from deliberation.importing.counts import read_count
from deliberation.importing.dates.dates import read_date
from deliberation.importing.dates.reading import Reading
from deliberation.importing.findings import Finding
from deliberation.importing.tables.rows import RawRow
from deliberation.importing.words import is_nothing, read_words
from deliberation.models.flags import FlagReason

TITLE_LENGTH, NOTE_LENGTH = 255, 300


def read_title(row: RawRow) -> tuple[str, tuple[Finding, ...]]:
    """Return the topic, or a title that says where in the file the topic is missing."""
    title, findings = read_words(row.text("topic"), "title", TITLE_LENGTH)
    return title or _("제목 없는 대화모임 (%d번째 줄)") % row.line, findings


def read_participants(raw: str) -> tuple[int | None, tuple[Finding, ...]]:
    """Return the number of participants."""
    if is_nothing(raw):
        return None, read_words(raw, "participants_count", 0)[1]
    return read_count(raw, "participants_count")


def read_met(raw: str, published_on: date | None) -> Reading:
    """Return when the meeting was."""
    if is_nothing(raw):
        reading = Reading(raw, "met_on", "met_at_time")
        reading.findings.extend(read_words(raw, "met_on", 0)[1])
        return reading
    return read_date(raw, published_on)


def read_published(raw: str) -> tuple[date | None, tuple[Finding, ...]]:
    """Return when the record was first published; it may be empty, but not known in part."""
    if is_nothing(raw):
        return None, ()
    reading = read_date(raw, None, "published_on", "")
    if reading.precision in (DatePrecision.MONTH, DatePrecision.YEAR):
        note = _("날까지 알 수 없어 비워 두었습니다. 아는 날짜를 적어 주세요.")
        return None, (Finding("published_on", FlagReason.UNREADABLE, raw, note),)
    return reading.on, tuple(each for each in reading.findings if each.field)


def read_note(raw: str) -> tuple[str, tuple[Finding, ...]]:
    """Return the list's own note; it may be empty."""
    return ("", ()) if is_nothing(raw) else read_words(raw, "source_note", NOTE_LENGTH)


def short_row(row: RawRow) -> tuple[Finding, ...]:
    """Return a finding where the row has fewer cells than the header."""
    lost = [column for column, cell in row.cells.items() if cell is None]
    if not lost:
        return ()
    note = _("줄의 칸이 모자랍니다(없는 칸: %s). 칸이 밀리지 않았는지 원문을 보아 주세요.")
    return (Finding("raw_text", FlagReason.CUT_OFF, "", note % ", ".join(lost)),)
