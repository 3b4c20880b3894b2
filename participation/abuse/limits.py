"""How often one address or one contact may send."""

from django.http import HttpRequest

from cms.contacts.contact import Contact
from delivery.limits.forms import is_address_within, is_within

CONTACT_RATE = "MADANG_POST_RATE_CONTACT"


def is_taken(request: HttpRequest, contact: Contact | None, what: str) -> bool:
    """Count one `what` of an address and of a contact; tell whether both are within their rate."""
    if not is_address_within(request, what):
        return False
    return contact is None or is_within(CONTACT_RATE, what, lambda: contact.hashes[0][:32])
