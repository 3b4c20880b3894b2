"""`manage.py import_boundaries`: a city's boundary file as the ground of its maps."""

from pathlib import Path
from typing import Any

import orjson
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.ground.boundaries import boundaries_path
from cms.ground.geojson import BoundaryFileError, read_boundaries


class Command(BaseCommand):
    """Stores the boundaries where the site keeps its own files; a wrong file changes nothing."""

    help = "Draws the boundaries in a GeoJSON file (degrees, WGS 84) instead of the schematic."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """Take a file and the property that holds the names, or the wish to go back."""
        parser.add_argument("file", type=Path, nargs="?")
        parser.add_argument("--name-field", default="", help="the property that holds the names")
        parser.add_argument("--remove", action="store_true", help="draw the schematic again")

    def handle(self, *args: Any, **options: Any) -> None:
        """Check and store, or say what is wrong."""
        target = boundaries_path()
        if options["remove"]:
            target.unlink(missing_ok=True)
            self.stdout.write("The schematic is drawn again.")
            return
        if options["file"] is None:
            raise CommandError("Say which file to import, or --remove.")
        try:
            districts = read_boundaries(options["file"].read_bytes(), options["name_field"])
        except OSError as unreadable:
            raise CommandError(f"The file cannot be read: {unreadable.strerror}.") from unreadable
        except BoundaryFileError as refused:
            raise CommandError(str(refused)) from refused
        # Readers see the whole file or the one before.
        draft = target.with_suffix(".new")
        draft.write_bytes(orjson.dumps({"districts": districts}))
        draft.replace(target)
        points = sum(len(ring) for each in districts for ring in each["rings"])
        names = ", ".join(each["name"] for each in districts)
        self.stdout.write(f"{len(districts)} districts, {points} points: {names}")
