"""Whose a card is: the sender's who posted it, else the community's that it belongs to."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError

from cms.contacts.contact import Contact, parse_contact
from participation.models import ExchangePage, Posting


@dataclass(frozen=True)
class Owner:
    """Whoever is asked whether an answer is welcome; `posting` is none for a community's card."""

    contact: Contact = field(repr=False)
    posting: Posting | None = None
    language: str = "ko"


def owner_of(card: UUID | str) -> Owner | None:
    """Return whose a card (uuid) is, or None where nobody can be asked."""
    page = ExchangePage.objects.select_related("community").filter(uuid=card).first()
    if page is None:
        return None
    posting = Posting.objects.filter(page_id=page.pk, withdrawn_at=None).first()
    contact = posting.get_contact() if posting is not None else None
    if posting is not None and contact is not None:
        return Owner(contact, posting, posting.language)
    public = contact_of(page.community)
    return Owner(public, posting) if public is not None else None


def contact_of(community: Any) -> Contact | None:
    """Return the address at which a community can be asked, or None: a letter brings the link."""
    try:
        contact = parse_contact(str(getattr(community, "contact_email", "") or ""))
    except ValidationError:
        return None
    return contact if contact.is_email else None
