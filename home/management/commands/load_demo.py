"""`manage.py load_demo`: fill an empty installation with Namwon, once."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from home.demo.loading.run import load
from home.demo.loading.site import set_address


class Command(BaseCommand):
    """Load the demo content and its users; on a filled installation only set the address."""

    help = "Load the demo content of Namwon once, and set the site's address."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the address under which the site is seen."""
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=8000)

    def handle(self, *args: Any, **options: Any) -> None:
        """Load, and say what was done."""
        set_address(options["host"], options["port"])
        self.stdout.write("Demo content loaded." if load() else "Demo content is there already.")
