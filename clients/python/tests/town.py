"""A site in memory that tells its changes as Madang does, and is stored to a mirror by a child.

Called as `python town.py FOLDER`, it brings mirrors into step in processes that kill themselves:
before the first statement of SQL, before the second, and so on until one gets through. After each
death another goes on. It prints, as JSON, how many died and what had gone wrong.
"""

import json
import os
import signal
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import httpx

from madang_client import Client
from madang_client.mirror.database import FILE, prepare
from madang_client.mirror.following import step

SITE = "https://city.example"
CHANGES = f"{SITE}/api/v1/changes"


def document(number: int, title: str) -> dict[str, Any]:
    """Return a document."""
    named = {"id": f"id-{number}", "type": "events", "slug": f"e-{number}", "url": f"{SITE}/"}
    return named | {"title": title, "updated_at": "2026-05-01T09:00:00+09:00"}


def put(number: int, title: str) -> dict[str, Any]:
    """Return a change that stores a document."""
    return {"change": "put", "number": number, "document": document(number, title)}


def gone(number: int) -> dict[str, Any]:
    """Return a change that lets go of a document."""
    named = {"id": f"id-{number}", "type": "events", "slug": f"e-{number}"}
    return named | {"change": "delete", "number": 9, "reason": "deleted", "gone_at": None}


START = [put(1, "one"), put(2, "two"), put(3, "three")]
# Applied twice, or in part, or out of order, these end otherwise.
PARTS = [
    [put(4, "four"), gone(1), put(2, "zwei")],
    [gone(4), put(5, "five"), put(2, "deux")],
]
END = {"id-2": "deux", "id-3": "three", "id-5": "five"}


def export() -> bytes:
    """Return an export of what there was at the start."""
    head = {"madang_export": 1, "epoch": "e", "number": 3, "count": 3}
    head |= {"since": "0", "changes": f"{CHANGES}?since=0"}
    found_by: dict[str, Any] = {"terms": [], "occurrences": [], "latitude": None, "longitude": None}
    lines = [found_by | {"number": n["number"], "document": n["document"]} for n in START]
    return "".join(json.dumps(each) + "\n" for each in [head, *lines]).encode()


def answer(request: httpx.Request) -> httpx.Response:
    """Answer as the site would."""
    if request.url.path.endswith("export.ndjson"):
        return httpx.Response(200, content=export())
    at = int(request.url.params["since"])
    items = PARTS[at] if at < len(PARTS) else []
    following = min(at + 1, len(PARTS))
    page = {"items": items, "next": f"{CHANGES}?since={following}", "has_more": bool(items)}
    return httpx.Response(200, json=page)


class Mortal(sqlite3.Connection):
    """A connection whose process is killed before the statement for which its strength fails."""

    left = -1

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        """Run a statement, or die."""
        Mortal.left -= 1
        if Mortal.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().execute(*arguments)


def bring_into_step(path: Path, strength: int) -> None:
    """Do one round, or die before the statement of that number."""
    Mortal.left = strength
    connection = sqlite3.connect(path, isolation_level=None, factory=Mortal)
    with closing(connection) as database, Client(SITE, transport=httpx.MockTransport(answer)) as it:
        prepare(database, path, it.address, ())
        step(it, database, ())
        step(it, database, ())


def survived(path: Path, strength: int) -> bool:
    """Do one round in a child; tell whether it came to its end."""
    child = os.fork()
    if child == 0:
        bring_into_step(path, strength)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise SystemExit("a round went wrong")
    return status == 0


def wrong_with(path: Path, *, is_end: bool) -> list[str]:
    """Return what does not fit: the documents have to be those of the place, at any time."""
    states: list[tuple[str | None, dict[str, str]]] = [(None, {})]
    states.append(("0", {"id-1": "one", "id-2": "two", "id-3": "three"}))
    states.append(("1", {"id-2": "zwei", "id-3": "three", "id-4": "four"}))
    states.append(("2", END))
    if not path.exists():
        return ["no file"] if is_end else []
    with closing(sqlite3.connect(path)) as database:
        if not database.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            return ["empty file"] if is_end else []
        token = database.execute("SELECT token FROM state").fetchone()[0]
        held = dict(database.execute("SELECT id, title FROM documents"))
        check = database.execute("PRAGMA integrity_check").fetchone()[0]
    fits = (token, held) in (states[-1:] if is_end else states) and check == "ok"
    return [] if fits else [f"{token} {held} {check}"]


def main(arguments: Sequence[str]) -> None:
    """Let mirrors die at every statement; print what came of it."""
    found: list[str] = []
    deaths = 0
    for strength in count(1):
        path = Path(arguments[0]) / str(strength) / FILE
        path.parent.mkdir()
        is_through = survived(path, strength)
        found += wrong_with(path, is_end=is_through)
        if is_through:
            break
        deaths += 1
        if not survived(path, -1):
            found.append(f"after {strength}: could not go on")
        found += wrong_with(path, is_end=True)
    print(json.dumps({"deaths": deaths, "wrong": found}))


if __name__ == "__main__":
    main(sys.argv[1:])
