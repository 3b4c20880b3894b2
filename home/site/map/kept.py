"""Answers to the map's last questions, kept by each worker until a publication changes.

The list, the pins and the counts are cut out of one answer, so that they say the same.
"""

import threading
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import replace
from datetime import datetime

from django.utils.translation import get_language

from delivery.following.choice import Choice
from delivery.models import Generation
from home.site.map.spots import Spot, find_spots
from home.site.map.times import Stretch

MOST = 60_000  # publications in all answers; each takes some 400 bytes
MINUTES = 5  # what has ended leaves the map within so many


class KeptSpots:
    """A few answers, those used last; several threads may ask."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.answers: OrderedDict[Hashable, list[Spot]] = OrderedDict()

    def get(self, key: Hashable) -> list[Spot] | None:
        """Return a kept answer, or None."""
        with self.lock:
            found = self.answers.get(key)
            if found is not None:
                self.answers.move_to_end(key)
            return found

    def put(self, key: Hashable, spots: list[Spot]) -> None:
        """Keep an answer, and forget the one that nobody has wanted for longest."""
        with self.lock:
            self.answers[key] = spots
            self.answers.move_to_end(key)
            while len(self.answers) > 1 and sum(map(len, self.answers.values())) > MOST:
                self.answers.popitem(last=False)


KEPT = KeptSpots()


def step_of(now: datetime) -> datetime:
    """Return the last full step of the clock: answers hold from one to the next."""
    return now.replace(minute=now.minute - now.minute % MINUTES, second=0, microsecond=0)


def spots_for(choice: Choice, stretch: Stretch, now: datetime) -> tuple[list[Spot], Hashable]:
    """Return what answers a question, and a key that is another once anything in it may differ."""
    generation = Generation.objects.filter(pk=Generation.ONLY).values_list("epoch", "number")
    now = step_of(now)
    key = (generation.first(), replace(choice, point=None, radius=0), stretch, now, get_language())
    spots = KEPT.get(key)
    if spots is None:
        spots = find_spots(choice, stretch, now)
        KEPT.put(key, spots)
    return spots, key
