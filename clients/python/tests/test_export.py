"""Exports: whole, or told to be broken."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from madang_client import Client, Export, Incomplete, NotMadang, Unreachable

Make = Callable[..., Client]
Written = Callable[..., dict[str, Any]]
FOUND_BY = {
    "number": 5,
    "terms": [["topic", "a"]],
    "occurrences": [["2026-05-01T09:00:00+09:00", "2026-05-01T10:00:00+09:00"]],
    "latitude": 35.4,
    "longitude": None,
}


def header(count: int, **other: Any) -> bytes:
    """Return a first line."""
    told = {
        "madang_export": 1,
        "epoch": "e",
        "number": 9,
        "count": count,
        "since": "t",
        "changes": "https://city.example/api/v1/changes?since=t",
    }
    return json.dumps(told | other).encode() + b"\n"


def line(document: dict[str, Any]) -> bytes:
    """Return a document's line."""
    return json.dumps(FOUND_BY | {"document": document}, ensure_ascii=False).encode() + b"\n"


@pytest.mark.parametrize("size", [1, 2, 7, 4096])
def test_lines_are_whole_however_they_are_cut(written: Written, size: int) -> None:
    documents = [written(n, title="줄\u2028과\x85줄\x0b") for n in range(3)]
    sent = header(3) + b"".join(map(line, documents))

    export = Export(sent[at : at + size] for at in range(0, len(sent), size))

    assert (export.header.count, export.header.since, export.header.epoch) == (3, "t", "e")
    lines = list(export)
    assert [each.document.data for each in lines] == documents
    assert lines[0].terms == (("topic", "a"),)
    assert (lines[0].number, lines[0].latitude, lines[0].longitude) == (5, 35.4, None)


@pytest.mark.parametrize("cut", [0, 1, 30, 400])
def test_an_export_that_ends_early_is_not_whole(written: Written, cut: int) -> None:
    sent = header(3) + line(written(1)) + line(written(2))

    with pytest.raises(Incomplete):
        list(Export([sent[: len(sent) - cut]]))


def test_an_export_with_more_lines_than_it_says_is_not_right(written: Written) -> None:
    with pytest.raises(Incomplete):
        list(Export([header(1) + line(written(1)) + line(written(2))]))


@pytest.mark.parametrize("sent", [b"", b"<html>\n", b"[]\n", b'{"count":1}\n', b"\xff\n"])
def test_what_is_no_export_is_told_so(sent: bytes) -> None:
    with pytest.raises(NotMadang):
        Export([sent])


def test_an_export_in_a_newer_form_is_not_guessed_at() -> None:
    with pytest.raises(NotMadang, match="renew"):
        Export([header(0, madang_export=2)])


def test_a_line_that_breaks_off_is_told_as_such(client_of: Make, written: Written) -> None:
    class Broken(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield header(2) + line(written(1))
            raise httpx.RemoteProtocolError("peer closed connection")

    client = client_of(lambda request: httpx.Response(200, stream=Broken()))

    with client.export() as export:
        lines = iter(export)
        assert next(lines).document.slug == "walk-1"
        with pytest.raises(Unreachable):
            next(lines)
