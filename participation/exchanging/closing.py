"""Cards that close by themselves: their owners are told in time, and can let them last."""

from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from cms.contacts.contact import Contact
from participation.mails import send_mail, site_root
from participation.models import Consent, ExchangePage, MagicLink, Posting
from participation.models.exchanges import LASTS
from participation.models.magic_links import LinkPurpose
from participation.posting.form import keep_until
from participation.posting.receiving import end_of, new_token

WARNED_BEFORE = timedelta(days=3)


def warn(now: datetime) -> int:
    """Tell the owners of cards that close within three days, once; return how many letters left."""
    today = timezone.localdate(now)
    pages = ExchangePage.objects.filter(live=True, open_until__lte=today + WARNED_BEFORE)
    rows = Posting.objects.filter(
        page_id__in=pages.values("pk"), withdrawn_at=None, close_told_at=None
    )
    count = 0
    for posting in rows.exclude(contact_hash=""):
        contact = posting.get_contact()
        # Noted first: two letters would be one too many.
        if not Posting.objects.filter(pk=posting.pk, close_told_at=None).update(close_told_at=now):
            continue
        if contact is not None and contact.is_email:
            count += tell(posting, contact)
    return count


def tell(posting: Posting, contact: Contact) -> bool:
    """Say until when a card is open, and where it can be made to last."""
    page = ExchangePage.objects.get(page_ptr=posting.page_id)
    link = f"{site_root()}/participate/post/mine/{new_token(posting)}/"
    context = {"card": page, "link": link, "until": page.open_until}
    return send_mail("card_closing", context, contact.value, language=posting.language)


@transaction.atomic
def prolong(posting: Posting) -> date | None:
    """Let a card that was public once last sixty days from today; return its last day.

    A change that still waits for the section stays waiting: only the day is put into it.
    """
    page = (
        ExchangePage.objects.select_for_update(of=("self",))
        .filter(page_ptr=posting.page_id)
        .first()
    )
    if page is None or page.first_published_at is None or not (page.live or page.expired):
        return None
    page.open_until = timezone.localdate() + LASTS
    page.live, page.expired = True, False
    if not page.workflow_in_progress:
        page.live_revision, page.has_unpublished_changes = page.latest_revision, False
    page.save()
    put_into_draft(page)
    until = keep_until(page.closes_at - timedelta(seconds=1))
    Consent.objects.filter(
        contact_hash=posting.contact_hash, until_on=posting.keep_until_on
    ).exclude(contact_hash="").update(until_on=until)
    posting.keep_until_on, posting.close_told_at = until, None
    posting.save(update_fields=["keep_until_on", "close_told_at"])
    links = MagicLink.objects.filter(purpose=LinkPurpose.POSTING, target=str(posting.pk))
    links.update(expires_at=end_of(posting))
    return page.open_until


def put_into_draft(page: Any) -> None:
    """Put a card's new last day into its latest draft too."""
    revision = page.latest_revision
    if revision is not None:
        revision.content["open_until"] = page.open_until.isoformat()
        revision.content["expire_at"] = page.closes_at.isoformat()
        revision.save(update_fields=["content"])
