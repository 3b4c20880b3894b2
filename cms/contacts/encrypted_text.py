"""A model field whose text is encrypted in the database."""

from typing import TYPE_CHECKING, Any

from django.core.exceptions import FieldError
from django.db import models

from cms.contacts.keys import decrypt, encrypt

if TYPE_CHECKING:
    TextField = models.TextField[str, str]
else:
    TextField = models.TextField  # Django's fields take no type arguments when they run


class EncryptedText(TextField):
    """Text that only the keys outside of the database can read; empty text stays empty.

    It cannot be searched: every writing of the same text is another. Look for its keyed hash, which
    is in the field `hashed_in` where the text is a contact.
    """

    def __init__(self, *args: Any, hashed_in: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.hashed_in = hashed_in

    def from_db_value(self, value: str | None, expression: Any, connection: Any) -> str | None:
        """Return the text; raises UnreadableError where no key fits."""
        return decrypt(value) if value else value

    def get_prep_value(self, value: Any) -> Any:
        """Return what is stored."""
        text = super().get_prep_value(value)
        return encrypt(text) if text else text

    def get_lookup(self, lookup_name: str) -> Any:
        """Refuse to search; raises FieldError."""
        if lookup_name == "isnull":
            return super().get_lookup(lookup_name)
        raise FieldError(f"{self.name} is encrypted: look for its keyed hash.")
