"""Publishing a record that was read, with its flags."""

from django.utils.text import slugify

from cms.licences import Licence
from cms.pages import BasePage
from deliberation.flagging import stored_value
from deliberation.importing.findings import NOTE_LENGTH, shortened
from deliberation.importing.identity import SOURCE_SYSTEM
from deliberation.importing.records import ReadRecord
from deliberation.models import ConversationPage, RecordFlag

LONGEST_SLUG = 200


def slug_of(record: ReadRecord, source_id: str) -> str:
    """Return a slug where the title alone gives none or one too long, else nothing.

    Wagtail makes the others from the title, and tells those that are the same apart.
    """
    slug = slugify(record.title, allow_unicode=True)
    if slug and len(slug) <= LONGEST_SLUG:
        return ""
    return f"{slug[:LONGEST_SLUG] or 'conversation'}-{source_id[:8]}-{source_id.rsplit('-')[-1]}"


def publish_record(record: ReadRecord, source_id: str, section: BasePage) -> ConversationPage:
    """Make a live page of the record below `section`; raises ValidationError."""
    page = ConversationPage(
        live=False,
        title=record.title,
        slug=slug_of(record, source_id),
        host=record.host,
        participants_count=record.participants_count,
        met_on=record.met_on,
        met_at_time=record.met_at_time,
        met_on_precision=record.met_on_precision,
        place_name=record.place_name,
        published_on=record.published_on,
        raw_text=record.raw_text,
        source_system=SOURCE_SYSTEM,
        source_id=source_id,
        source_note=record.source_note,
        # Nobody has said that others may use them: a person has to find out first.
        licence=Licence.ALL_RIGHTS,
    )
    section.add_child(instance=page)
    page.save_revision().publish()
    flag(page, record)
    return page


def flag(page: ConversationPage, record: ReadRecord) -> None:
    """Keep each finding as a flag on the page, with what the import wrote into the field."""
    RecordFlag.objects.bulk_create(
        RecordFlag(
            record=page,
            field=finding.field,
            reason=finding.reason,
            raw_value=finding.raw_value,
            imported_value=stored_value(page, finding.field),
            note=shortened(finding.note, NOTE_LENGTH),
        )
        for finding in record.findings
    )
