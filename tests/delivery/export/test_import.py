"""An export read back: identical documents, or nothing at all."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from delivery.export.importing import import_lines
from delivery.models import Generation, Publication, PublicationOccurrence, PublicationTerm
from delivery.models.publications import PublicationState
from delivery.publishing.rows import etag_of
from home.models import SectionPage
from tests.delivery.changes.reading import follow, names
from tests.delivery.export.reading import export, parsed
from tests.factories.by_type import FACTORIES, make_many
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db
LEFT_OUT = ("uuid", "page_pk", "number", "changed_at")
COLUMNS = [f.name for f in Publication._meta.fields if f.name not in LEFT_OUT]


def state() -> dict[Any, Any]:
    """Return all that is public: columns, terms and occurrences by id."""
    rows = Publication.objects.filter(state=PublicationState.LIVE)
    return {
        row.uuid: (
            {name: getattr(row, name) for name in COLUMNS if name != "body"},
            bytes(row.body or b""),
            sorted(row.terms.values_list("name", "value")),
            list(row.occurrences.values_list("starts_at", "ends_at")),
        )
        for row in rows
    }


def empty() -> None:
    """Make this an installation in which nothing was ever published."""
    for model in (PublicationTerm, PublicationOccurrence, Publication, Generation):
        model.objects.all().delete()


def test_what_comes_back_is_what_went_out(client: Client, section: SectionPage) -> None:
    for name in FACTORIES:
        make_many(name, 2, section)
    EventFactory(parent=section, recurrence="FREQ=WEEKLY;COUNT=6")
    before = state()
    lines = export(client)
    empty()

    done = import_lines(lines, into_mirror=False)

    assert state() == before
    assert done.count == done.changed == len(before)
    assert [line.split(b'"terms"')[1] for line in sorted_lines(export(client))] == [
        line.split(b'"terms"')[1] for line in sorted_lines(lines)
    ]


def sorted_lines(lines: list[bytes]) -> list[bytes]:
    """Return the lines after the header in the order of their ids."""
    return sorted(lines[1:], key=lambda line: orjson.loads(line)["id"])


def test_a_mirror_has_lists_details_and_changes(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, topics=["music"])
    detail = client.get(f"/api/v1/events/{event.uuid}/").content
    lines = export(client)
    empty()

    import_lines(lines, into_mirror=False)

    assert client.get(f"/api/v1/events/{event.uuid}/").content == detail
    (item,) = client.get("/api/v1/events/?topic=music&sort=soonest").json()["items"]
    assert item["id"] == str(event.uuid)
    assert len(follow(client, "/api/v1/changes")[0]) == 2
    assert set(Publication.objects.values_list("number", flat=True)) == {1}


def test_a_mirror_survives_the_nightly_rebuild(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section)
    lines = export(client)
    type(event).objects.all().delete()
    SectionPage.objects.all().delete()
    empty()
    import_lines(lines, into_mirror=False)
    before = state()

    call_command("rebuild_publications", stdout=None)

    assert state() == before
    assert Generation.current() == 1


def test_an_installation_with_publications_is_refused(client: Client, section: SectionPage) -> None:
    with pytest.raises(CommandError, match="--into-mirror"):
        imported(export(client))


def imported(lines: list[bytes], *options: str) -> str:
    """Run the command with the lines on its standard input; return what it says."""
    said = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"".join(lines))))
        call_command("import_ndjson", "-", *options, stdout=said)
    return said.getvalue()


def test_the_command_reads_a_file_and_says_how_to_go_on(
    client: Client, section: SectionPage, tmp_path: Path
) -> None:
    EventFactory(parent=section)
    lines = export(client)
    (tmp_path / "export.ndjson").write_bytes(b"".join(lines))
    empty()
    said = io.StringIO()

    call_command("import_ndjson", str(tmp_path / "export.ndjson"), stdout=said)

    assert "문서 2개" in said.getvalue()
    assert parsed(lines)[0]["changes"] in said.getvalue()


def test_a_missing_file_is_said(db: None, tmp_path: Path) -> None:
    with pytest.raises(CommandError):
        call_command("import_ndjson", str(tmp_path / "nothing.ndjson"))


def renewed(client: Client, change: Callable[[], None]) -> list[tuple[str, str]]:
    """Mirror the present state, renew it after a change at the origin; return the news."""
    old = export(client)
    change()
    new = export(client)
    empty()
    imported(old)
    _, address = follow(client, "/api/v1/changes")
    imported(new, "--into-mirror")
    return names(follow(client, address)[0])


def test_renewing_a_mirror_tells_only_what_has_changed(
    client: Client, section: SectionPage
) -> None:
    EventFactory(parent=section, title="그대로")
    changed, gone = EventFactory(parent=section), EventFactory(parent=section, slug="gone")

    def change() -> None:
        changed.title = "고친 제목"
        changed.save_revision().publish()
        gone.delete()
        EventFactory(parent=section, title="새 모임")

    news = renewed(client, change)

    assert sorted(news) == [("deleted", "gone"), ("put", "고친 제목"), ("put", "새 모임")]


def test_renewing_with_the_same_changes_nothing(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section)

    assert renewed(client, lambda: None) == []
    assert Generation.current() == 1


def test_what_came_back_at_the_origin_comes_back(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, title="돌아온 모임")
    there = export(client)
    event.unpublish()
    without = export(client)
    empty()
    for lines in (there, without, there):
        imported(lines, "--into-mirror")

    row = Publication.objects.get(uuid=event.uuid)
    assert (row.state, row.reason, row.gone_at, row.number) == ("live", "", None, 3)
    assert row.terms.count() == 3  # kind, status and whether one can enter
    assert row.occurrences.count() == 1


def test_what_was_written_here_is_not_overwritten(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section)

    with pytest.raises(CommandError, match="2번째 줄"):
        imported(export(client), "--into-mirror")


def swap(line: bytes, old: str, new: str) -> bytes:
    """Return the line with something replaced, which has to be in it."""
    assert old.encode() in line
    return line.replace(old.encode(), new.encode())


def with_document(line: bytes, **fields: Any) -> bytes:
    """Return the line with other fields in its document, and the mark that goes with them."""
    found = orjson.loads(line)
    found["document"] |= fields
    found["etag"] = etag_of(orjson.dumps(found["document"]))
    return orjson.dumps(found) + b"\n"


BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "no JSON": lambda line: line[:-30] + b"\n",
    "no UTF-8": lambda line: b"\xff" + line,
    "empty": lambda line: b"\n",
    "a list": lambda line: b"[]\n",
    "another document": lambda line: swap(line, "달빛", "햇빛"),
    "unknown type": lambda line: swap(line, '"type":"events"', '"type":"unknown"'),
    "another type": lambda line: swap(line, '{"type":"events"', '{"type":"stories"'),
    "no terms": lambda line: swap(line, '"terms"', '"words"'),
    "a long term": lambda line: swap(line, '"music"', f'"{"x" * 256}"'),
    "off the globe": lambda line: swap(line, '"latitude":35.4029,"long', '"latitude":95.1,"long'),
    "no time zone": lambda line: swap(line, "+09:00", ""),
    "a field too many": lambda line: with_document(line, more=1),
    "a field of another kind": lambda line: with_document(line, tags="x"),
    "another id": lambda line: with_document(line, id="6f1c1a52-9c1e-4a7e-8d0a-2f0f3c7f6a11"),
    "a long title": lambda line: with_document(line, title="가" * 256),
    "no title": lambda line: with_document(line, title=""),
    "a NUL": lambda line: with_document(line, title="\x00"),
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_line_leaves_nothing(client: Client, section: SectionPage, how: str) -> None:
    EventFactory(parent=section, title="달빛", topics=["music"])
    EventFactory(parent=section)
    lines = export(client)
    lines[2] = BROKEN[how](lines[2])
    empty()

    with pytest.raises(CommandError, match=r"^3번째 줄"):
        imported(lines)

    assert not Publication.objects.exists()
    assert not PublicationTerm.objects.exists()


def test_a_file_that_ends_early_leaves_nothing(client: Client, section: SectionPage) -> None:
    for _ in range(3):
        EventFactory(parent=section)
    lines = export(client)
    empty()

    with pytest.raises(CommandError, match="4줄이 있어야 하는데 3줄"):
        imported(lines[:-1])

    assert not Publication.objects.exists()


def test_a_document_that_comes_twice_is_refused(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section)
    lines = export(client)
    empty()

    with pytest.raises(CommandError, match=r"^4번째 줄"):
        imported([*lines, lines[1]])


@pytest.mark.parametrize("first", [b"", b"{}\n", b'{"madang_export":2,"count":0,"changes":""}\n'])
def test_what_is_no_export_is_refused(db: None, first: bytes) -> None:
    with pytest.raises(CommandError, match=r"^1번째 줄"):
        imported([first])


def test_queries_go_by_the_part(
    client: Client, section: SectionPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    make_many("events", 30, section)
    lines = export(client)
    empty()

    with django_assert_max_num_queries(20):
        import_lines(lines, into_mirror=False)
