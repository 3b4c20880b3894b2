"""A process in which several join at the same moment, for the test of races.

Called as `python -m tests.participation.joining.joiners UUID COUNT NAME [wait]`; all begin when a
line comes in, each in a thread with a connection of its own, and print how they were answered.
"""

import sys
import threading
from datetime import timedelta

import django


def join(uuid: str, name: str, waits: bool, begin: threading.Event) -> None:
    """Join once, and print the answer's status."""
    from django.db import connection
    from django.test import Client

    from participation.abuse.form_stamp import new_stamp

    form = {
        "nickname": name,
        "number": "1",
        "contact": f"{name}@example.org",
        "is_adult": "on",
        "consent": "on",
        "stamp": new_stamp(),
    }
    begin.wait()
    try:
        response = Client().post(
            f"/participate/join/{uuid}/", form | ({"waits": "on"} if waits else {})
        )
        # In one piece, so that no other thread writes into the line.
        sys.stdout.write(f"{response.status_code}\n")
        sys.stdout.flush()
    finally:
        connection.close()


def main(uuid: str, count: int, name: str, waits: bool) -> None:
    """Let `count` threads join at once."""
    from participation.abuse import form_stamp

    form_stamp.YOUNGEST = timedelta(seconds=-1)
    begin = threading.Event()
    threads = [
        threading.Thread(target=join, args=(uuid, f"{name}{n}", waits, begin)) for n in range(count)
    ]
    for thread in threads:
        thread.start()
    sys.stdin.readline()
    begin.set()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    django.setup()
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3], len(sys.argv) > 4)
