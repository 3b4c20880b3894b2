"""`manage.py import_trail`: steps and log entries from a YAML file."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from deliberation.trail.importing import TrailFileError, import_trail, read

PARTS = ("log", "edges")


class Command(BaseCommand):
    """Adds what is not there yet; running it again changes nothing."""

    help = "Adds the steps (edges) and log entries (log) of a YAML file to the trails."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take a file, and perhaps one part of it."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--only", choices=PARTS)

    def handle(self, *args: Any, **options: Any) -> None:
        """Import, or say what is wrong and change nothing."""
        try:
            only = options["only"]
            done = import_trail(read(options["file"]), (only,) if only else PARTS)
        except TrailFileError as refused:
            raise CommandError(str(refused)) from refused
        if options["verbosity"]:
            self.stdout.write(f"steps: {done.steps}, log entries: {done.entries}")
