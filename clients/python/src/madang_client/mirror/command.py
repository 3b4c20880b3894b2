"""`madang-mirror URL DIR`: what is typed, and how it ends."""

import signal
import sqlite3
import sys
from collections.abc import Sequence
from types import FrameType

from madang_client.client import Client
from madang_client.mirror import complaints
from madang_client.mirror.arguments import Wanted, wanted
from madang_client.mirror.database import opened
from madang_client.mirror.lock import alone_in
from madang_client.mirror.rounds import rounds

UNDONE = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code: 0, 1, 2 or 3, as its help explains them."""
    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    try:
        return mirror(wanted(arguments))
    except complaints.Complaint as complaint:
        print(complaint, file=sys.stderr, flush=True)
        return complaint.code
    except sqlite3.Error as error:
        print(f"The copy cannot be written: {error}.", file=sys.stderr, flush=True)
        return UNDONE


def mirror(asked: Wanted) -> int:
    """Mirror what was asked for; raises Complaint."""
    try:
        client = Client(asked.url, asked.key)
    except ValueError as error:
        raise complaints.Complaint(str(error)) from None
    with (
        client,
        alone_in(asked.folder),
        opened(asked.folder, client.address, asked.types) as database,
    ):
        return rounds(client, database, asked)


def end(number: int, frame: FrameType | None) -> None:
    """End at once: what has not been stored whole is as if it had not been read."""
    raise SystemExit(0)
