"""What an app declares about its chores.

An app gives them to the Wagtail hook `register_chores` (docs/running.md).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.utils import timezone
from wagtail import hooks

HOOK = "register_chores"


class ChoreClashError(Exception):
    """Two chores of one name, or one that says neither or both of how often and at what time."""


@dataclass(frozen=True, kw_only=True)
class Chore:
    """One thing to do: `every` so often, or each day `at` a time of the city's clock.

    `run` takes the time of now and returns what it has done, in English for the log. It may be
    ended at any moment and is then begun anew, so that done twice has to be the same as once.
    """

    name: str
    run: Callable[[datetime], str]
    every: timedelta | None = None
    at: time | None = None

    def next_after(self, now: datetime) -> datetime:
        """Return the first time after `now` at which it is due again."""
        if self.every is not None:
            return now + self.every
        local = timezone.localtime(now)
        clock = self.at or time()
        due = local.replace(
            hour=clock.hour, minute=clock.minute, second=clock.second, microsecond=0
        )
        return due if due > local else due + timedelta(days=1)


def chores() -> list[Chore]:
    """Return the chores of all apps by name; raises ChoreClashError."""
    found: dict[str, Chore] = {}
    for give in hooks.get_hooks(HOOK):
        for chore in give():
            if chore.name in found:
                raise ChoreClashError(f'Two chores are named "{chore.name}".')
            if (chore.every is None) == (chore.at is None):
                raise ChoreClashError(f'The chore "{chore.name}" needs one of `every` and `at`.')
            found[chore.name] = chore
    return [found[name] for name in sorted(found)]
