"""Putting a partner's draft into the moderation queue of its section."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.models import Page

from cms.content_types import ContentType
from cms.pages import BasePage
from delivery.models import Partner, PartnerKey, Submission


class RefusedError(Exception):
    """A page that cannot be stored; `errors` has a pointer and a sentence for each field."""

    def __init__(self, errors: list[dict[str, str]]) -> None:
        super().__init__("refused")
        self.errors = errors


def takes(section: Page, declared: ContentType) -> bool:
    """Tell whether pages of a type may stand in a section."""
    return declared.model in type(section.specific).allowed_subpage_models()


@transaction.atomic
def enqueue(
    key: PartnerKey, section: Page, declared: ContentType, page: BasePage, sent: Submission
) -> Submission:
    """Store a draft and start its section's workflow; raises RefusedError.

    IntegrityError: the same request is being answered at this moment.
    """
    sent.partner, sent.type, sent.section = key.partner, declared.name, section.slug
    sent.save(force_insert=True)
    page.live = False
    page.source_system = key.partner.name
    # Two that add to one parent at once would take the same place in the tree.
    parent = Page.objects.select_for_update().get(pk=section.pk)
    try:
        parent.add_child(instance=page)
    except ValidationError as invalid:
        raise RefusedError(errors_of(invalid)) from invalid
    page.save_revision(log_action=False)
    workflow = page.get_workflow()
    if workflow is not None:
        workflow.start(page, None)
    sent.page = Page.objects.get(pk=page.pk)
    sent.save(update_fields=["page"])
    return sent


def errors_of(invalid: ValidationError) -> list[dict[str, str]]:
    """Return a model's errors by pointer; those of no single field point to all of them."""
    by_field = invalid.message_dict if hasattr(invalid, "error_dict") else {"": invalid.messages}
    return [
        {"pointer": f"/fields/{name}".rstrip("/") if name != "__all__" else "/fields", "detail": m}
        for name, messages in by_field.items()
        for m in messages
    ]


def partner_submission(partner: Partner, submission_id: UUID) -> Submission | None:
    """Return a partner's own submission, or None."""
    rows = Submission.objects.filter(partner=partner, pk=submission_id)
    return rows.select_related("page").first()
