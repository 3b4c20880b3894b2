"""A child's posting waits until a guardian has agreed; nobody looks at it before."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from cms.contacts.contact import Contact, ContactKind
from participation.links.making import make_link, revoke
from participation.mails import send_mail, site_root
from participation.models import MagicLink, Posting
from participation.models.magic_links import LinkPurpose
from participation.models.postings import NOTHING
from participation.posting.changing import locked
from participation.posting.receiving import hand_over
from participation.privacy.consents import guardian_consent, record_consent

ASKED = timedelta(days=14)


def ask_guardian(posting: Posting) -> bool:
    """Send a guardian the link by which to agree or refuse; tell whether the mail left."""
    ends_at = timezone.now() + ASKED
    token = make_link(LinkPurpose.GUARDIAN, str(posting.pk), expires_at=ends_at)
    context = {
        "posting": posting,
        "link": f"{site_root()}/participate/guardian/{token}/",
        "days": ASKED.days,
        "asked": guardian_consent(),
    }
    return send_mail("guardian_asked", context, posting.guardian, language=posting.language)


@transaction.atomic
def agree(pk: str) -> None:
    """Write the guardian's consent down and let the section look at the posting."""
    posting = locked(pk)
    if not posting.waits_for_guardian or posting.page is None:
        return
    posting.guardian_agreed_at = timezone.now()
    posting.save(update_fields=["guardian_agreed_at"])
    asked = guardian_consent()
    guardian = Contact(ContactKind.EMAIL, posting.guardian)
    record_consent(guardian, asked, posting.keep_until_on, is_guardians=True)
    if contact := posting.get_contact():
        record_consent(contact, asked, posting.keep_until_on, is_guardians=True)
    hand_over(posting, posting.page.specific)


@transaction.atomic
def refuse(pk: str) -> None:
    """Erase a child's posting and all that came with it."""
    posting = locked(pk)
    if posting.page is not None and posting.waits_for_guardian:
        posting.page.specific.delete()
    Posting.objects.filter(pk=posting.pk).update(withdrawn_at=timezone.now(), **NOTHING)
    revoke(MagicLink.objects.filter(target=str(posting.pk)))


def forget_unanswered(now: datetime) -> int:
    """Erase what no guardian has answered in time; return how many."""
    waiting = Posting.objects.filter(
        needs_guardian=True,
        guardian_agreed_at=None,
        withdrawn_at=None,
        created_at__lt=now - ASKED,
    )
    keys = [str(pk) for pk in waiting.values_list("pk", flat=True)]
    for pk in keys:
        refuse(pk)
    return len(keys)
