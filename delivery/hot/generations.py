"""Which generation of the publications is the current one, asked at most twice a second.

The counter's row in the database is what all workers share: none believes in a generation that is
older than OLDEST seconds, whoever made the next one.
"""

import logging
import threading
import time
from collections.abc import Callable, Hashable

from django.db import DatabaseError

from delivery.hot.connections import release
from delivery.models import Generation

PATIENCE = 0.5
OLDEST = 1.0
logger = logging.getLogger("madang.api")


def read_generation() -> Hashable:
    """Return epoch and number of the last change, and leave no idle connection behind."""
    try:
        return Generation.objects.filter(pk=Generation.ONLY).values_list("epoch", "number").first()
    finally:
        release()


class GenerationWatch:
    """Knows the generation; None where the database cannot tell."""

    def __init__(
        self, read: Callable[[], Hashable] = read_generation, patience: float = PATIENCE
    ) -> None:
        self.read = read
        self.patience = patience
        self.lock = threading.Lock()
        self.known: Hashable = None
        self.read_at = float("-inf")

    def current(self) -> Hashable:
        """Return the generation; one thread asks for it while the others go on with what was."""
        if time.monotonic() - self.read_at < self.patience:
            return self.known
        is_mine = self.lock.acquire(blocking=False)
        if not is_mine:
            if time.monotonic() - self.read_at < OLDEST:
                return self.known
            self.lock.acquire()
        try:
            if time.monotonic() - self.read_at >= self.patience:
                self.ask()
            return self.known
        finally:
            self.lock.release()

    def ask(self) -> None:
        """Read the generation; it is as old as the moment before it was asked for."""
        asked_at = time.monotonic()
        try:
            self.known = self.read()
        except DatabaseError:
            logger.exception("The generation cannot be read: every answer is made anew.")
            self.known = None
        self.read_at = asked_at
