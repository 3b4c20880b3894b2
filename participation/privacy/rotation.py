"""Writing everything anew with the newest key, so that an old one can be thrown away."""

from django.apps import apps
from django.db import models, transaction

from cms.contacts.contact import parse_contact
from cms.contacts.encrypted_text import EncryptedText
from participation.models import Consent


def encrypted_fields(model: type[models.Model]) -> list[EncryptedText]:
    """Return the encrypted fields of a model."""
    return [field for field in model._meta.concrete_fields if isinstance(field, EncryptedText)]


@transaction.atomic
def rotate() -> int:
    """Encrypt and hash all contacts with the newest key; return how many rows were written."""
    count = 0
    for model in apps.get_models():
        fields = encrypted_fields(model)
        if not fields:
            continue
        for row in model._default_manager.select_for_update().order_by("pk").iterator(500):
            count += rewrite(row, [field for field in fields if getattr(row, field.name)])
    return count


def rewrite(row: models.Model, filled: list[EncryptedText]) -> int:
    """Write the filled fields of a row anew, and their hashes; return 1, or 0 if none is filled."""
    changed = {field.name for field in filled}
    for field in filled:
        if field.hashed_in:
            hashes = parse_contact(getattr(row, field.name)).hashes
            follow(hashes)
            setattr(row, field.hashed_in, hashes[0])
            changed.add(field.hashed_in)
    if changed:
        row.save(update_fields=sorted(changed))
    return bool(changed)


def follow(hashes: list[str]) -> None:
    """Let the ledger of consents follow a contact to its new hash."""
    Consent.objects.filter(contact_hash__in=hashes[1:]).update(contact_hash=hashes[0])
