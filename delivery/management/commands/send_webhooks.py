"""`manage.py send_webhooks`: tell partners of changes."""

import signal
import threading
import time
from argparse import ArgumentParser
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand
from django.db import close_old_connections

from delivery.webhooks.queue import forget_old
from delivery.webhooks.sending import send_due

PAUSE = 2.0
FORGET_EVERY = 3600


class Command(BaseCommand):
    """Send what is due, again and again; several may run, and each can be ended at any time."""

    help = "Send webhooks as they become due, until ended; with --once what is due now."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take --once."""
        parser.add_argument("--once", action="store_true", help="send what is due, and end")

    def handle(self, *args: Any, **options: Any) -> None:
        """Send once, or until a signal asks to end."""
        if options["once"]:
            forget_old()
            self.stdout.write(f"{send_due()} attempts.")
            return
        ended = threading.Event()

        def end(number: int, frame: FrameType | None) -> None:
            ended.set()

        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, end)
        forgot_at = 0.0
        while not ended.is_set():
            close_old_connections()
            if time.monotonic() - forgot_at > FORGET_EVERY or not forgot_at:
                forget_old()
                forgot_at = time.monotonic()
            send_due(ended.is_set)
            ended.wait(PAUSE)
