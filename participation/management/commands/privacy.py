"""`manage.py privacy`: every personal field, what it is for and how long it is kept."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from participation.privacy.finding import missing, undeclared
from participation.privacy.registry import personal_fields


class Command(BaseCommand):
    """Prints the table of personal data; fails where a field is undeclared."""

    help = "Prints each personal field with purpose, legal basis and retention."

    def handle(self, *args: Any, **options: Any) -> None:
        """Print a table in Markdown; raises CommandError (exit 1) where something is wrong."""
        self.stdout.write("| 항목 | 목적 | 근거 | 두는 기간 |\n| --- | --- | --- | --- |")
        for each in personal_fields():
            self.stdout.write(
                f"| {each.field} | {each.purpose} | {each.basis} | {each.retention.words} |"
            )
        if wrong := missing():
            raise CommandError(f"Declared, but no field of any model: {', '.join(wrong)}")
        if found := undeclared():
            raise CommandError(
                f"Undeclared personal fields: {', '.join(found)}. "
                "Give each a PersonalField or a NotPersonal (docs/privacy.md)."
            )
