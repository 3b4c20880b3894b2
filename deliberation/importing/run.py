"""Importing a file: all of its rows, or none."""

from pathlib import Path

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.pages import BasePage
from deliberation.importing.identity import SOURCE_SYSTEM, source_ids
from deliberation.importing.pages import publish_record
from deliberation.importing.records import ReadRecord, read_record
from deliberation.importing.refusal import ImportRefused
from deliberation.importing.report import Report, ReportRow
from deliberation.importing.sections import DEFAULT_SECTION, find_section
from deliberation.importing.tables.rows import read_rows
from deliberation.models import ConversationPage
from delivery.publishing.batches import batch


def import_file(
    path: Path, section: str | BasePage = DEFAULT_SECTION, *, is_dry_run: bool = False
) -> Report:
    """Make a live record of every row that has none yet, in one transaction with one number.

    Rows whose record is there are left alone, whatever has become of it. Raises ImportRefused
    with one sentence; then nothing was written. A dry run reads, and writes nothing.
    """
    with translation.override(settings.LANGUAGE_CODE):
        place = find_section(section) if isinstance(section, str) else section
        rows = read_rows(path)
        records = list(zip(source_ids(rows), map(read_record, rows), strict=True))
        if is_dry_run:
            return Report(sorted_out(records), is_dry_run=True)
        with batch():
            # Of two imports at once the second waits here, and then sees the first one's records.
            Page.objects.select_for_update().get(pk=place.pk)
            report = Report(sorted_out(records), is_dry_run=False)
            for (source_id, record), row in zip(records, report.rows, strict=True):
                if not row.is_there:
                    write(record, source_id, place)
        return report


def sorted_out(records: list[tuple[str, ReadRecord]]) -> tuple[ReportRow, ...]:
    """Return each record with whether it is there, wherever it has been moved to."""
    there = set(
        ConversationPage.objects.filter(source_system=SOURCE_SYSTEM).values_list(
            "source_id", flat=True
        )
    )
    return tuple(ReportRow(record, source_id in there) for source_id, record in records)


def write(record: ReadRecord, source_id: str, section: BasePage) -> None:
    """Publish one record; raises ImportRefused, naming its line."""
    try:
        publish_record(record, source_id, section)
    except ValidationError as error:
        words = {"line": record.line, "reason": " ".join(error.messages)}
        message = _("%(line)d번째 줄을 저장할 수 없어 아무것도 쓰지 않았습니다: %(reason)s")
        raise ImportRefused(message % words) from error
