"""How the fields that all documents share are read from a page."""

from typing import TYPE_CHECKING, Any

from django.utils import timezone

from cms.building import Building
from cms.documents import Reference, SourceDocument, TopicDocument
from cms.images.documents import image_document

if TYPE_CHECKING:
    from cms.pages import BasePage


def public_reference(page: "BasePage | None", building: Building) -> Reference | None:
    """Return a reference to `page`, or None where readers could not open it."""
    from cms.content_types import type_of

    specific = page.specific if page is not None else None
    declared = type_of(specific) if specific is not None else None
    if specific is None or declared is None or not specific.is_public():
        return None
    return Reference(
        id=specific.uuid,
        type=declared.name,
        slug=specific.slug,
        title=specific.title,
        url=building.absolute(specific.url or ""),
    )


def source_document(page: "BasePage") -> SourceDocument | None:
    """Return where the page came from, or None where it was written here."""
    if not any((page.source_system, page.source_id, page.source_url, page.source_note)):
        return None
    return SourceDocument(
        system=page.source_system,
        external_id=page.source_id,
        url=page.source_url,
        note=page.source_note,
    )


def common_fields(page: "BasePage", building: Building) -> dict[str, Any]:
    """Return the shared fields of a page's document."""
    from cms.content_types import type_of

    declared = type_of(page)
    now = timezone.now()
    topics = sorted((item.tag for item in page.topic_items.all()), key=lambda t: t.position)
    return {
        "id": page.uuid,
        "type": declared.name if declared else page._meta.model_name,
        "slug": page.slug,
        "url": building.absolute(page.url or ""),
        "title": page.title,
        "locale": page.locale.language_code,
        "translation_key": page.translation_key,
        "published_at": timezone.localtime(page.first_published_at or now),
        "updated_at": timezone.localtime(page.last_published_at or now),
        "summary": page.summary,
        "plain_summary": page.plain_summary,
        "lead_image": image_document(page.lead_image, building, alt=page.lead_image_alt),
        "topics": [
            TopicDocument(slug=t.slug, name=t.name, name_en=t.name_en, icon=t.icon, colour=t.colour)
            for t in topics
        ],
        "tags": sorted(item.tag.name for item in page.free_tag_items.all()),
        "section": public_reference(page.section, building),
        "community": public_reference(page.community, building),
        "source": source_document(page),
        "licence": page.licence,
    }
