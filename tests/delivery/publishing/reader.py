"""A process that follows the change numbers while others write, for the commit-order test.

It prints a JSON list of the uuids it has seen, once a line comes on its standard input.
"""

import threading

from tests.delivery.stopping import until_a_line


def follow(stop: threading.Event) -> list[str]:
    """Return the uuids of all changes seen by asking only for what is above the last number."""
    from delivery.models import Publication

    seen: list[str] = []
    last = 0
    is_last_round = False
    while True:
        is_last_round = stop.is_set()
        rows = Publication.objects.filter(number__gt=last).order_by("number")
        for uuid, number in rows.values_list("uuid", "number"):
            seen.append(str(uuid))
            last = number
        if is_last_round:
            return seen


if __name__ == "__main__":
    until_a_line(follow)
