"""Notes that are sent become a record; sent again within the window, they correct it."""

from typing import Any

from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.licences import Licence
from deliberation.date_precision import DatePrecision
from deliberation.models import ConversationPage, RecordKit, RecordPhoto
from deliberation.models.record_kits import correction_window
from deliberation.record_kit.fields import TEXTS
from deliberation.record_kit.points import formatted

PLAIN = ("title", "host", "met_on", "participants_count")


def values_of(kit: RecordKit) -> dict[str, Any]:
    """Return what the record takes from the notes."""
    values: dict[str, Any] = {name: getattr(kit, name) for name in PLAIN}
    values |= {name: formatted(getattr(kit, name)) for name in TEXTS}
    return values


def kept_form(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values as they are kept in JSON."""
    return {n: v.isoformat() if hasattr(v, "isoformat") else v for n, v in values.items()}


def free_slug(section: Page, title: str) -> str:
    """Return an address for a title that nothing in the section has."""
    slug = slugify(title, allow_unicode=True)[:200] or "record"
    free, number = slug, 1
    while not Page._slug_is_available(free, section):
        number += 1
        free = f"{slug}-{number}"
    return free


def put_photos(page: ConversationPage, kit: RecordKit) -> None:
    """Give the record the photos that it has not yet."""
    there = {photo.picture_id for photo in page.photos.all()}
    alt = kit.photo_alt.strip() or _("모임 사진")
    added = [
        RecordPhoto(picture_id=photo.picture_id, alt=alt)
        for photo in kit.photos.order_by("pk")
        if photo.picture_id not in there
    ]
    page.photos.add(*added)


def make(kit: RecordKit) -> ConversationPage:
    """Put the record into its section: published where the kit is trusted, else for moderation."""
    values = values_of(kit)
    page = ConversationPage(
        **values,
        slug=free_slug(kit.section, kit.title),
        live=False,
        met_on_precision=DatePrecision.DAY,
        corrections_until=timezone.now() + correction_window(),
        licence=Licence.KOGL_1,
    )
    put_photos(page, kit)
    kit.section.add_child(instance=page)
    revision = page.save_revision()
    if kit.is_trusted:
        revision.publish()
    elif workflow := page.get_workflow():
        workflow.start(page, None)
    kit.record, kit.corrections_until = page, page.corrections_until
    return page


def correct(kit: RecordKit, page: ConversationPage) -> ConversationPage:
    """Bring the record into step with corrected notes.

    Only what the writers have changed since they last sent: an editor's hand stays.
    """
    latest: ConversationPage = page.get_latest_revision_as_object()
    values = values_of(kit)
    before = kit.sent
    for name, value in values.items():
        if kept_form({name: value})[name] != before.get(name):
            setattr(latest, name, value)
    put_photos(latest, kit)
    revision = latest.save_revision()
    if page.live:
        revision.publish()
    return latest
