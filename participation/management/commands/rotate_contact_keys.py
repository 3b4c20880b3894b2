"""`manage.py rotate_contact_keys`: writes all contacts anew with the newest key."""

from typing import Any

from django.core.management.base import BaseCommand

from participation.privacy.rotation import rotate


class Command(BaseCommand):
    """To be run after a new secret was put first into MADANG_CONTACT_KEYS."""

    help = "Encrypts and hashes all contacts with the first key; the others can then be removed."

    def handle(self, *args: Any, **options: Any) -> None:
        """Rotate."""
        self.stdout.write(f"rows written: {rotate()}")
