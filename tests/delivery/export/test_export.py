"""The export: everything, from one moment, in little memory, and how to go on from there."""

import gzip
import random
import tracemalloc
from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import uuid4

import brotli
import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from delivery.export.answer import packed
from delivery.export.lines import exported
from delivery.models import Generation, Publication, PublicationTerm
from home.models import SectionPage
from tests.delivery.changes.reading import follow, names, stored_ids
from tests.delivery.export.reading import ADDRESS, export, parsed, received
from tests.factories.by_type import FACTORIES, make_many
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db


def fill(count: int) -> None:
    """Store so many publications of 4 kB, each under two terms, without pages."""
    now = timezone.now()
    rows = [
        Publication(
            uuid=uuid4(),
            type="events",
            locale="ko",
            slug=f"e-{n}",
            title="모임",
            state="live",
            number=1,
            published_at=now,
            updated_at=now,
            body=b'{"text":"%b"}' % (b"x" * 4000),
        )
        for n in range(count)
    ]
    Publication.objects.bulk_create(rows)
    PublicationTerm.objects.bulk_create(
        PublicationTerm(publication=row, name="topic", value=value)
        for row in rows
        for value in ("a", "b")
    )


def test_there_is_a_line_for_each_publication_after_the_header(
    client: Client, section: SectionPage
) -> None:
    for name in FACTORIES:
        make_many(name, 1, section)
    EventFactory(parent=section).unpublish()

    header, *lines = parsed(export(client))

    assert header["madang_export"] == 1
    assert header["number"] == Generation.current()
    assert header["epoch"] == str(Generation.row().epoch)
    assert header["count"] == len(lines)
    assert {each["id"] for each in lines} == stored_ids()


def test_a_line_holds_the_stored_document_to_the_byte(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, title="달빛", topics=["music"])

    line = next(each for each in export(client) if str(event.uuid).encode() in each)

    row = Publication.objects.get(uuid=event.uuid)
    assert line.endswith(b',"document":' + bytes(row.body or b"") + b"}\n")
    (found,) = parsed([line])
    assert ["topic", "music"] in found["terms"]
    assert [datetime.fromisoformat(at) for at in found["occurrences"][0]] == [
        *row.occurrences.values_list("starts_at", "ends_at")[0]
    ]
    assert (found["latitude"], found["longitude"]) == (35.4029, 127.3793)


def test_the_header_s_address_goes_on_from_there(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section)
    header = parsed(export(client))[0]
    event = EventFactory(parent=section, slug="moon", title="달빛")

    changes, _ = follow(client, header["changes"])

    assert names(changes) == [("put", "달빛")]
    event.unpublish()
    assert names(follow(client, header["changes"])[0]) == [("unpublished", "moon")]


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("br;q=0.5, gzip;q=0.8", "gzip"),
        ("x-gzip", "gzip"),
        ("*;q=0, gzip", "gzip"),
        ("gzip, deflate, br", "br"),
        ("gzip; q=0.0, br", "br"),
        ("*", "br"),
    ],
)
def test_it_is_packed_for_those_who_take_it(
    client: Client, section: SectionPage, accepted: str, encoding: str
) -> None:
    EventFactory(parent=section)
    unpack = {"br": brotli.decompress, "gzip": gzip.decompress}[encoding]

    packed = client.get(ADDRESS, headers={"Accept-Encoding": accepted})

    assert packed["Content-Encoding"] == encoding
    assert packed["Vary"] == "Accept-Encoding"
    assert unpack(received(packed)) == b"".join(export(client))


@pytest.mark.parametrize("encoding", ["br", "gzip"])
def test_a_long_export_is_sent_before_all_of_it_is_packed(encoding: str) -> None:
    read: list[int] = []

    def parts() -> Iterator[bytes]:
        for number in range(200):
            read.append(number)
            yield random.Random(number).randbytes(50_000)

    sent = packed(parts(), encoding)

    assert next(sent)
    assert len(read) < 100


@pytest.mark.parametrize("accepted", ["", "gzip;q=0", "br;q=0, identity", "notgzip"])
def test_it_is_plain_for_those_who_do_not(
    client: Client, section: SectionPage, accepted: str
) -> None:
    answer = client.get(ADDRESS, headers={"Accept-Encoding": accepted})

    assert "Content-Encoding" not in answer
    assert received(answer).startswith(b'{"madang_export":1')


def test_who_has_it_already_gets_304(client: Client, section: SectionPage) -> None:
    etag = client.get(ADDRESS)["ETag"]
    assert etag.startswith('W/"')

    assert client.get(ADDRESS, headers={"If-None-Match": etag}).status_code == 304
    EventFactory(parent=section)
    assert client.get(ADDRESS, headers={"If-None-Match": etag}).status_code == 200


def test_head_sends_no_line(client: Client, section: SectionPage) -> None:
    head = client.head(ADDRESS)

    assert received(head) == b""
    assert head["ETag"] == client.get(ADDRESS)["ETag"]
    assert head["Content-Type"].startswith("application/x-ndjson")


def test_it_takes_no_parameters(client: Client, db: None) -> None:
    assert client.get(f"{ADDRESS}?type=events").status_code == 400


def test_an_installation_without_anything_exports_its_header(client: Client, db: None) -> None:
    (header,) = parsed(export(client))

    assert header["count"] == 0
    assert follow(client, header["changes"])[0] == []


@pytest.mark.parametrize(("many", "queries"), [(50, 6), (100, 6), (300, 10)])
def test_queries_go_by_the_hundred(
    client: Client,
    db: None,
    django_assert_num_queries: DjangoAssertNumQueries,
    many: int,
    queries: int,
) -> None:
    fill(many)
    Generation.row()

    # The counter twice, the count, the rows; terms and occurrences for each hundred.
    with django_assert_num_queries(queries):
        assert len(export(client)) == many + 1


def peak_of_export(client: Client) -> int:
    """Return the most memory in bytes that sending an export takes, and let go of each part."""
    response = client.get(ADDRESS)
    tracemalloc.start()
    try:
        for _part in response.streaming_content:  # type: ignore[attr-defined]
            pass
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_ten_times_as_much_takes_no_more_memory(client: Client, db: None) -> None:
    fill(200)
    peak_of_export(client)  # what is only made once
    few = peak_of_export(client)

    fill(1800)

    assert peak_of_export(client) < 1.3 * few


@pytest.mark.skipif(connection.vendor != "sqlite", reason="reads SQLite's plan")
def test_rows_are_not_sorted_before_they_are_sent(db: None) -> None:
    fill(20)

    plan = exported().explain()

    assert "pub_changes" in plan
    assert "TEMP B-TREE" not in plan


def test_what_is_long_gone_is_left_out(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, title="지난 이야기")
    event.unpublish()
    Publication.objects.filter(uuid=event.uuid).update(gone_at=timezone.now() - timedelta(days=400))

    assert "지난 이야기".encode() not in b"".join(export(client))
