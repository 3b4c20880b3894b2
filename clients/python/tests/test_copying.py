"""Whole copies: taken over in one step, or not at all."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from madang_client import Client, Incomplete, MadangError, NotMadang, Problem
from madang_client.mirror.database import opened
from madang_client.mirror.following import Done, step

Make = Callable[..., Client]
Written = Callable[..., dict[str, Any]]
API = "https://city.example/api/v1"
FOUND_BY: dict[str, Any] = {"terms": [], "occurrences": [], "latitude": None, "longitude": None}


def export_of(documents: list[dict[str, Any]], **other: Any) -> bytes:
    """Return an export; a document's number is the last sign of its id."""
    head = {"madang_export": 1, "epoch": "e", "number": 9, "count": len(documents)}
    head |= {"since": "t", "changes": f"{API}/changes?since=t"} | other
    lines = [FOUND_BY | {"number": int(d["id"][-1]), "document": d} for d in documents]
    return "".join(json.dumps(each) + "\n" for each in [head, *lines]).encode()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A mirror's database without any document."""
    with opened(tmp_path, f"{API}/", ()) as made:
        yield made


def titles(database: sqlite3.Connection) -> list[str]:
    """Return the titles of all documents."""
    return [title for (title,) in database.execute("SELECT title FROM documents ORDER BY id")]


class Town:
    """A site whose export and changes are what a test puts here."""

    def __init__(self) -> None:
        self.export = b""
        self.changes: list[httpx.Response] = []
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        if request.url.path.endswith("/export.ndjson"):
            return httpx.Response(200, content=self.export)
        return self.changes.pop(0)


def refusal(status: int) -> httpx.Response:
    """Return a problem detail."""
    told = {"title": "Gone", "status": status, "detail": "Begin anew.", "resync": f"{API}/changes"}
    return httpx.Response(
        status,
        content=json.dumps(told),
        headers={"Content-Type": "application/problem+json"},
    )


Begun = tuple[Town, Client]


@pytest.fixture
def begun(client_of: Make, written: Written, database: sqlite3.Connection) -> Begun:
    """A town, its client, and one document of it in the mirror."""
    town = Town()
    client = client_of(town)
    town.export = export_of([written(1)])
    step(client, database, ())
    return town, client


@pytest.mark.parametrize("cut", [1, 20, 500])
def test_half_an_export_is_never_taken_for_a_whole_one(
    client_of: Make, written: Written, database: sqlite3.Connection, cut: int
) -> None:
    town = Town()
    client = client_of(town)
    town.export = export_of([written(1, title="old")])
    step(client, database, ())
    whole = export_of([written(n, title="new") for n in range(5)])
    for broken in (whole[:-cut], whole.replace(b'"count": 5', b'"count": 6')):
        town.export = broken
        town.changes = [refusal(410)]

        with pytest.raises((Incomplete, NotMadang)):
            step(client, database, ())

        assert titles(database) == ["old"]

    town.export, town.changes = whole, [refusal(410)]
    assert step(client, database, ()) == Done(0, copied=5)
    assert titles(database) == ["new"] * 5


def test_an_export_that_names_a_document_twice_is_not_whole(
    client_of: Make, written: Written, database: sqlite3.Connection
) -> None:
    town = Town()
    town.export = export_of([written(1), written(1)])

    with pytest.raises(Incomplete):
        step(client_of(town), database, ())

    assert titles(database) == []


@pytest.mark.parametrize("status", [410, 400])
def test_a_token_that_leads_nowhere_ends_in_a_new_copy(
    client_of: Make, written: Written, database: sqlite3.Connection, status: int
) -> None:
    town = Town()
    client = client_of(town)
    town.export = export_of([written(1), written(2, title="b"), written(3)])
    step(client, database, ())
    town.changes = [refusal(status)]
    town.export = export_of([written(2, title="b"), written(3, title="c")], epoch="f", since="u")

    assert step(client, database, ()).copied == 2

    assert titles(database) == ["b", "c"]
    assert database.execute("SELECT epoch, token FROM state").fetchone() == ("f", "u")
    assert database.execute("SELECT count(*) FROM incoming").fetchone() == (0,)


def test_another_refusal_changes_nothing(begun: Begun, database: sqlite3.Connection) -> None:
    town, client = begun
    town.changes = [refusal(403)]

    with pytest.raises(Problem):
        step(client, database, ())

    assert len(titles(database)) == 1


def test_a_part_with_something_unreadable_is_not_stored_at_all(
    begun: Begun, written: Written, database: sqlite3.Connection
) -> None:
    town, client = begun
    incomplete = {name: value for name, value in written(3).items() if name != "updated_at"}
    items = [
        {"change": "put", "number": n, "document": each}
        for n, each in enumerate([written(2), incomplete])
    ]
    page = {"items": items, "next": f"{API}/changes?since=v", "has_more": False}
    town.changes = [httpx.Response(200, json=page)]

    with pytest.raises(MadangError):
        step(client, database, ())

    assert len(titles(database)) == 1
    assert database.execute("SELECT token FROM state").fetchone() == ("t",)


def test_while_nothing_changes_the_tag_is_sent_along(
    begun: Begun, database: sqlite3.Connection
) -> None:
    town, client = begun
    address = f"{API}/changes?since=t&limit=500"
    empty = {"items": [], "next": address, "has_more": False}
    town.changes = [httpx.Response(200, json=empty, headers={"ETag": '"a"'}), httpx.Response(304)]

    assert step(client, database, ()) == step(client, database, ()) == Done(0)

    assert [str(each.url) for each in town.asked[1:]] == [address] * 2
    assert [each.headers.get("If-None-Match") for each in town.asked[1:]] == [None, '"a"']


def test_what_reads_the_same_is_not_written_again(
    client_of: Make, written: Written, database: sqlite3.Connection
) -> None:
    town = Town()
    client = client_of(town)
    town.export = export_of([written(n) for n in range(3)])
    step(client, database, ())
    database.execute("CREATE TABLE touched (id TEXT)")
    database.execute(
        "CREATE TRIGGER watch AFTER UPDATE ON documents "
        "BEGIN INSERT INTO touched VALUES (new.id); END"
    )
    town.export = export_of([written(0), written(1, title="new"), written(2)])
    town.changes = [refusal(410)]

    step(client, database, ())

    assert database.execute("SELECT id FROM touched").fetchall() == [(written(1)["id"],)]


def test_types_are_copied_from_the_beginning_of_their_changes(
    client_of: Make, written: Written, tmp_path: Path
) -> None:
    town = Town()
    first = [{"change": "put", "number": 1, "document": written(n)} for n in (1, 2)]
    words = {"type": "events", "slug": "a", "reason": "deleted", "gone_at": None, "number": 3}
    gone = {"change": "delete", "id": written(1)["id"]} | words
    onward = f"{API}/changes?type=events&since="
    town.changes = [
        httpx.Response(200, json={"items": first, "next": f"{onward}a", "has_more": True}),
        httpx.Response(200, json={"items": [gone], "next": f"{onward}b", "has_more": False}),
    ]
    with opened(tmp_path, f"{API}/", ("events",)) as database:
        assert step(client_of(town), database, ("events",)).copied == 1
        assert database.execute("SELECT id, next FROM documents, state").fetchall() == [
            (written(2)["id"], f"{onward}b")
        ]


def test_others_read_while_a_copy_is_gathered(
    client_of: Make, written: Written, tmp_path: Path, database: sqlite3.Connection
) -> None:
    town = Town()
    client = client_of(town)
    town.export = export_of([written(1, title="old")])
    step(client, database, ())
    seen: list[list[str]] = []

    def site(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/changes"):
            return refusal(410)
        with closing(sqlite3.connect(tmp_path / "mirror.sqlite3")) as reader:
            seen.append(titles(reader))
        return httpx.Response(200, content=export_of([written(2, title="new")]))

    step(client_of(site), database, ())

    assert seen == [["old"]]
    assert titles(database) == ["new"]
