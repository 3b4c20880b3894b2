"""The pins in as few bytes as they need: places to some ten metres, and what each is.

Titles are asked for where a pin is opened. 10,000 pins are less than 30 kB as they are sent.
"""

import threading
from collections import OrderedDict
from collections.abc import Hashable, Iterable

import orjson

from delivery.hot.encodings import compressed
from home.site.map.kinds import map_kinds
from home.site.map.spots import Spot

SCALE = 10_000  # parts of a degree: about eleven metres
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
MOST = 48


def points_body(spots: Iterable[Spot]) -> bytes:
    """Return the pins as JSON: steps from one to the next, south to north, and a letter for each.

    `kinds` are in the order of the letters; `latitudes` and `longitudes` are differences in parts
    of a degree, `scale` to a degree. `count` says how many there are.
    """
    kinds = [{"name": each.name, "shape": each.shape} for each in map_kinds().values()]
    places = sorted(
        (round(each.latitude * SCALE), round(each.longitude * SCALE), each.kind)
        for each in spots
        if each.latitude is not None and each.longitude is not None
    )
    before = [(0, 0, 0), *places]
    steps = list(zip(before, places, strict=False))
    return orjson.dumps(
        {
            "scale": SCALE,
            "kinds": kinds,
            "count": len(places),
            "latitudes": [here[0] - last[0] for last, here in steps],
            "longitudes": [here[1] - last[1] for last, here in steps],
            "letters": "".join(LETTERS[each[2] % len(LETTERS)] for each in places),
        }
    )


class KeptBodies:
    """Bodies as they were sent, those used last, by question and encoding."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.bodies: OrderedDict[Hashable, bytes] = OrderedDict()

    def get(self, key: Hashable, encoding: str, spots: Iterable[Spot]) -> bytes:
        """Return the pins of a question in an encoding."""
        name = (key, encoding)
        with self.lock:
            if name in self.bodies:
                self.bodies.move_to_end(name)
                return self.bodies[name]
        body = compressed(points_body(spots), encoding)
        with self.lock:
            self.bodies[name] = body
            while len(self.bodies) > MOST:
                self.bodies.popitem(last=False)
        return body


KEPT = KeptBodies()
