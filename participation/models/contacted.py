"""What every row has that keeps a contact."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.contacts.contact import Contact, ContactKind
from cms.contacts.encrypted_text import EncryptedText

HASH_LENGTH = 64


class Contacted(models.Model):
    """A contact, encrypted, and its keyed hash to find it by; all empty once it has expired."""

    contact = EncryptedText(_("연락처"), hashed_in="contact_hash", blank=True, editable=False)
    contact_kind = models.CharField(
        _("연락 방법"), max_length=10, choices=ContactKind.choices, blank=True, editable=False
    )
    contact_hash = models.CharField(
        max_length=HASH_LENGTH, blank=True, db_index=True, editable=False
    )

    class Meta:
        abstract = True

    def set_contact(self, contact: Contact | None) -> None:
        """Keep a contact, or none any more; not stored yet."""
        self.contact = contact.value if contact else ""
        self.contact_kind = contact.kind if contact else ""
        self.contact_hash = contact.hashes[0] if contact else ""

    def get_contact(self) -> Contact | None:
        """Return the contact, or None where there is none any more."""
        if not self.contact:
            return None
        return Contact(ContactKind(self.contact_kind), self.contact)


NO_CONTACT: dict[str, Any] = {"contact": "", "contact_kind": "", "contact_hash": ""}
