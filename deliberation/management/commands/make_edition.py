"""`manage.py make_edition`: asks for a booklet's next edition, as its button in the admin does."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from deliberation.booklets.editions import ask_for
from deliberation.models import BookletPage


class Command(BaseCommand):
    """Asks for an edition; the background worker makes it."""

    help = "Asks for the next edition of a booklet. `db_worker --backend background` makes it."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the booklet's slug."""
        parser.add_argument("slug")

    def handle(self, *args: Any, **options: Any) -> None:
        """Ask, or say why there can be no edition."""
        booklet = BookletPage.objects.filter(slug=options["slug"]).first()
        if booklet is None:
            raise CommandError(f"There is no booklet of the slug {options['slug']!r}.")
        try:
            edition = ask_for(booklet)
        except ValidationError as refused:
            raise CommandError(" ".join(refused.messages)) from refused
        if options["verbosity"]:
            self.stdout.write(f"Edition {edition.number} waits: {edition.uuid}")
