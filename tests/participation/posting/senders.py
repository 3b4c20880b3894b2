"""A process that sends forms one after another, for the test of many at once.

Called as `python -m tests.participation.posting.senders COUNT NAME [STAMP]`; it begins when a line
comes in, and prints the status of each answer. With STAMP all forms are the same one.
"""

import sys
from datetime import timedelta

import django


def send(count: int, name: str, stamp: str) -> None:
    """Send `count` forms and print how each was answered."""
    from django.test import Client
    from django.utils import timezone

    from participation.abuse import form_stamp

    form_stamp.YOUNGEST = timedelta(seconds=-1)
    client = Client()
    starts_at = timezone.localtime() + timedelta(days=7)
    for number in range(count):
        form = {
            "kind": "gathering",
            "title": f"{name} {number}",
            "starts_at": starts_at.strftime(f"%Y-%m-%dT{number:02}:00"),
            "contact": f"{name}@example.org",
            "consent": "on",
            "is_new": "1",
            "stamp": stamp or form_stamp.new_stamp(),
        }
        print(client.post("/participate/post/", form).status_code, flush=True)


if __name__ == "__main__":
    django.setup()
    sys.stdin.readline()
    send(int(sys.argv[1]), sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else "")
