"""How far the making of an edition has come, as a page can show it."""

import time
from collections.abc import Callable

from django.utils import timezone

from deliberation.models import BookletEdition
from deliberation.models.editions import EditionState

AT_MOST_EVERY = 0.5  # seconds


class Progress:
    """Writes down the steps of one run of the task, not oftener than AT_MOST_EVERY.

    `clock` gives seconds that only grow.
    """

    def __init__(
        self, edition: BookletEdition, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.own = BookletEdition.objects.filter(
            pk=edition.pk, attempt=edition.attempt, state=EditionState.WORKING
        )
        self.clock = clock
        self.written_at = float("-inf")

    def __call__(self, done: int, total: int) -> None:
        """Take note that `done` of `total` steps are done."""
        now = self.clock()
        if now - self.written_at >= AT_MOST_EVERY or done == total:
            self.written_at = now
            self.own.update(done_steps=done, total_steps=total, touched_at=timezone.now())
