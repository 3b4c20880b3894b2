"""A process that follows the change numbers while others write, for the commit-order test.

It prints a JSON list of the uuids it has seen, once a line comes on its standard input.
"""

import json
import sys
import threading

import django


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


def wait_for_a_line(stop: threading.Event) -> None:
    """Stop the reader once a line comes on the standard input."""
    sys.stdin.readline()
    stop.set()


if __name__ == "__main__":
    django.setup()
    stopped = threading.Event()
    threading.Thread(target=wait_for_a_line, args=(stopped,), daemon=True).start()
    sys.stdout.write(json.dumps(follow(stopped)))
