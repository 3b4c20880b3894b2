"""Processes that go on until a line comes on their standard input, and then say what they have."""

import json
import sys
import threading
from collections.abc import Callable
from typing import Any

import django


def until_a_line(follow: Callable[[threading.Event], Any]) -> None:
    """Set Django up, follow until told to stop, and print what `follow` returns as JSON."""
    django.setup()
    stop = threading.Event()
    threading.Thread(target=wait_for_a_line, args=(stop,), daemon=True).start()
    sys.stdout.write(json.dumps(follow(stop)))


def wait_for_a_line(stop: threading.Event) -> None:
    """Stop once a line comes on the standard input."""
    sys.stdin.readline()
    stop.set()
