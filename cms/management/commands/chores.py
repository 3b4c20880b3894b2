"""`manage.py chores`: do what is due, again and again."""

import signal
import threading
from argparse import ArgumentParser
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import close_old_connections
from django.utils import timezone

from cms.chores.declaring import chores
from cms.chores.running import run, run_due

PAUSE = 15.0  # seconds


class Command(BaseCommand):
    """Does chores as they become due; several may run, and each can be ended at any time."""

    help = "Do chores as they become due, until ended; with names, those chores now."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take names, --once and --list."""
        parser.add_argument("names", nargs="*", help="chores to do now, due or not")
        parser.add_argument("--once", action="store_true", help="do what is due, and end")
        parser.add_argument("--list", action="store_true", help="say which chores there are")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it; raises CommandError (exit 1) for an unknown name and where a chore failed."""
        if options["list"]:
            for chore in chores():
                when = f"every {chore.every}" if chore.every else f"daily at {chore.at}"
                self.stdout.write(f"{chore.name}: {when}")
        elif options["names"]:
            self.do(options["names"])
        elif options["once"]:
            self.finish(run_due())
        else:
            self.go_on()

    def do(self, names: list[str]) -> None:
        """Do the named chores now."""
        known = {chore.name: chore for chore in chores()}
        if unknown := sorted(set(names) - set(known)):
            raise CommandError(
                f"No such chore: {', '.join(unknown)}. There are: {', '.join(known)}."
            )
        self.finish({name: run(known[name], timezone.now()) for name in names})

    def finish(self, went_well: dict[str, bool]) -> None:
        """Say what was done."""
        self.stdout.write(
            "".join(f"{name}: {'ok' if ok else 'failed'}\n" for name, ok in went_well.items()),
            ending="",
        )
        if failed := [name for name, is_well in went_well.items() if not is_well]:
            raise CommandError(f"Failed, see the log: {', '.join(failed)}.")

    def go_on(self) -> None:
        """Do what is due until a signal asks to end."""
        ended = threading.Event()

        def end(number: int, frame: FrameType | None) -> None:
            ended.set()

        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, end)
        while not ended.is_set():
            close_old_connections()
            run_due()
            ended.wait(PAUSE)
