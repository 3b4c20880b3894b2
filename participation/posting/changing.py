"""Changing and withdrawing what was posted, by its sender's link."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from participation.links.making import revoke
from participation.models import Consent, KeptPicture, MagicLink, Posting
from participation.models.magic_links import LinkPurpose
from participation.models.postings import NOTHING
from participation.posting.area import is_outside
from participation.posting.filling import fill
from participation.posting.form import PostingForm
from participation.posting.receiving import Arrival, end_of, flags_of, hand_over


def locked(pk: str) -> Posting:
    """Return a posting, held until the end of the transaction; raises Posting.DoesNotExist."""
    # PostgreSQL locks no row that an outer join may leave empty.
    rows = Posting.objects.select_for_update(of=("self",))
    return rows.select_related("page", "link").get(pk=pk)


def draft_of(posting: Posting) -> Any:
    """Return the latest draft of a posting's page."""
    return posting.page.specific.get_latest_revision_as_object() if posting.page else None


@transaction.atomic
def change(pk: str, form: PostingForm, picture: KeptPicture | None) -> Posting:
    """Bring a posting into step with a form; raises ValidationError where it cannot be stored.

    What is public stays so until the section has approved the change; what is trusted changes now.
    """
    posting = locked(pk)
    kind, page = form.chosen, draft_of(posting)
    if kind is None or page is None or kind.type != posting.type:
        return posting
    fill(page, kind, form, picture)
    page.full_clean()
    page.save_revision(log_action=False)
    posting.kind = kind.name
    posting.is_outside = is_outside(form.where)
    arrival = Arrival(
        posting.form_key, is_proven="no_proof" not in posting.flags, link=posting.link
    )
    posting.flags = flags_of(form, arrival)
    keep_until_on = form.keep_until_on
    Consent.objects.filter(
        contact_hash=posting.contact_hash, until_on=posting.keep_until_on
    ).exclude(contact_hash="").update(until_on=keep_until_on)
    posting.keep_until_on = keep_until_on
    posting.save(update_fields=["kind", "is_outside", "flags", "keep_until_on"])
    links = MagicLink.objects.filter(purpose=LinkPurpose.POSTING, target=str(posting.pk))
    links.update(expires_at=end_of(posting))
    if picture is not None:
        picture.delete()
    form.forget_kept()
    if not posting.waits_for_guardian:
        hand_over(posting, page.__class__.objects.get(pk=page.pk))
    return posting


@transaction.atomic
def withdraw(pk: str) -> None:
    """Take a posting out of the queue and out of sight; its contact is erased at once."""
    posting = locked(pk)
    page: Any = posting.page.specific if posting.page else None
    if page is not None:
        if page.workflow_in_progress:
            page.current_workflow_state.cancel()
        if page.live:
            page.unpublish()
    hashes = [each for each in (posting.contact_hash, posting.guardian_hash) if each]
    others = Posting.objects.exclude(pk=posting.pk).filter(contact_hash__in=hashes)
    if hashes and not others.exists():
        ours = Consent.objects.filter(contact_hash__in=hashes)
        ours.update(contact_hash="", withdrawn_at=timezone.now())
    Posting.objects.filter(pk=posting.pk).update(withdrawn_at=timezone.now(), **NOTHING)
    revoke(MagicLink.objects.filter(target=str(posting.pk)))
