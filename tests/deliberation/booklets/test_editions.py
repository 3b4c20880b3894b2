"""Editions are asked for, made, frozen; what fails can be tried again."""

import json
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from pypdf import PdfReader
from pytest_django.fixtures import Settings

from deliberation.booklets.editions import ask_again, ask_for, make_edition
from deliberation.booklets.progress import Progress
from deliberation.booklets.snapshots import canonical
from deliberation.models import BookletEdition, BookletPage, ConversationPage
from deliberation.models.editions import EditionState, FrozenEdition
from delivery.models import Publication
from home.models import SectionPage
from tests.deliberation.booklets.conftest import Make
from tests.deliberation.booklets.pdf import text_of
from tests.factories.booklets import make_booklet
from tests.factories.deliberation import ConversationFactory

pytestmark = pytest.mark.django_db


def test_an_edition_has_its_files_their_sizes_and_their_checksums(
    edition: BookletEdition,
) -> None:
    assert edition.state == EditionState.DONE
    assert edition.done_steps == edition.total_steps > 2
    for kind, begins in (("pdf", b"%PDF"), ("epub", b"PK")):
        with getattr(edition, kind).open("rb") as file:
            content = file.read()
        assert content.startswith(begins)
        assert getattr(edition, f"{kind}_bytes") == len(content)
        assert getattr(edition, f"{kind}_sha256") == sha256(content).hexdigest()
        assert str(edition.uuid) in getattr(edition, kind).name


def test_the_checksum_is_that_of_the_canonical_snapshot(edition: BookletEdition) -> None:
    content = bytes(edition.snapshot)
    assert sha256(content).hexdigest() == edition.checksum
    parsed = json.loads(content)
    assert canonical(parsed) == content
    assert list(parsed) == sorted(parsed)
    assert "저녁 도서관".encode() in content  # Hangul is not escaped


def test_a_snapshot_holds_the_booklet_and_its_published_records_in_order(
    edition: BookletEdition, records: list[ConversationPage]
) -> None:
    held = edition.content
    assert [each["title"] for each in held["records"]] == [page.title for page in records]
    assert held["foreword"] == ["함께 이야기한 분들께 고맙습니다.", "한 해의 말을 여기 모읍니다."]
    assert held["credits"] == [{"role": "엮은 이", "name": "온라인 촉진단"}]
    assert held["url"] == f"http://testserver/editions/{edition.uuid}/"
    body = Publication.objects.get(uuid=records[0].uuid).body
    assert held["records"][0] == json.loads(bytes(body or b""))


def test_the_print_names_its_edition_and_its_checksum(edition: BookletEdition) -> None:
    with edition.pdf.open("rb") as file:
        text = text_of(PdfReader(BytesIO(file.read())))
    assert "제1판" in text
    assert edition.checksum in text


@pytest.mark.parametrize(
    "change",
    [
        lambda edition: edition.save(),
        lambda edition: edition.save(update_fields=["title"]),
        lambda edition: edition.delete(),
        lambda edition: BookletEdition.objects.update(title="다른 제목"),
        lambda edition: BookletEdition.objects.filter(pk=edition.pk).update(snapshot=b"{}"),
        lambda edition: BookletEdition.objects.bulk_update([edition], ["title"]),
        lambda edition: BookletEdition.objects.filter(pk=edition.pk).delete(),
        lambda edition: edition.booklet.editions.all().delete(),
    ],
)
def test_an_edition_that_is_done_cannot_be_changed_or_deleted(
    edition: BookletEdition, change: Callable[[BookletEdition], Any]
) -> None:
    edition.title = "다른 제목"
    with pytest.raises(FrozenEdition), transaction.atomic():
        change(edition)
    stored = BookletEdition.objects.get(pk=edition.pk)
    assert stored.title == "우리가 나눈 가을"
    assert sha256(bytes(stored.snapshot)).hexdigest() == stored.checksum


def test_a_copy_in_memory_from_before_cannot_overwrite_it(booklet: BookletPage, make: Make) -> None:
    edition = ask_for(booklet)
    old = BookletEdition.objects.get(pk=edition.pk)
    make_edition.call(str(edition.pk))
    with pytest.raises(FrozenEdition):
        old.save()


def test_an_edition_outlives_its_booklet(edition: BookletEdition, booklet: BookletPage) -> None:
    booklet.delete()
    stored = BookletEdition.objects.get(pk=edition.pk)
    assert stored.booklet is None
    assert stored.title == "우리가 나눈 가을"
    assert stored.is_done


def test_what_happens_to_a_record_later_leaves_the_edition_as_it_was(
    edition: BookletEdition, records: list[ConversationPage]
) -> None:
    records[0].title = "이름을 고친 기록"
    records[0].save_revision().publish()
    records[1].delete()
    stored = BookletEdition.objects.get(pk=edition.pk)
    assert bytes(stored.snapshot) == bytes(edition.snapshot)
    assert [each["title"] for each in stored.content["records"]] == [
        "저녁 도서관",
        "비를 피할 마당",
    ]


def test_editions_are_counted_for_each_booklet(
    booklet: BookletPage, section: SectionPage, records: list[ConversationPage]
) -> None:
    other = make_booklet(section, records[0])
    assert [ask_for(booklet).number for _ in range(2)] == [1, 2]
    assert ask_for(other).number == 1


def test_a_record_that_is_not_public_is_refused_by_its_title(
    booklet: BookletPage, records: list[ConversationPage]
) -> None:
    records[1].unpublish()
    with pytest.raises(ValidationError) as refused:
        ask_for(booklet)
    assert "‘비를 피할 마당’" in refused.value.messages[0]
    assert "‘저녁 도서관’" not in refused.value.messages[0]
    assert not BookletEdition.objects.exists()


def test_a_booklet_that_is_empty_or_not_public_is_refused(section: SectionPage) -> None:
    with pytest.raises(ValidationError, match="실을 기록을 골라"):
        ask_for(make_booklet(section))
    with pytest.raises(ValidationError, match="먼저 공개해"):
        ask_for(make_booklet(section, ConversationFactory(parent=section), draft=True))


def test_the_booklet_holds_published_pages_only_and_no_booklet(
    booklet: BookletPage, section: SectionPage
) -> None:
    row = booklet.records.first()
    row.clean()
    row.record = ConversationFactory(parent=section, draft=True).page_ptr
    with pytest.raises(ValidationError, match="아직 공개하지 않은"):
        row.clean()
    row.record = booklet.page_ptr
    with pytest.raises(ValidationError, match="실을 수 없는"):
        row.clean()


def test_a_render_that_fails_says_so_and_a_second_try_works(
    booklet: BookletPage, make: Make, settings: Settings
) -> None:
    static = settings.STATICFILES_DIRS
    settings.STATICFILES_DIRS = []
    edition = make(booklet)
    assert edition.state == EditionState.FAILED
    assert "다시 만들어 주세요" in edition.failure
    assert not edition.pdf

    settings.STATICFILES_DIRS = static
    assert ask_again(edition)
    make_edition.call(str(edition.pk))
    edition = BookletEdition.objects.get(pk=edition.pk)
    assert edition.is_done
    assert edition.failure == ""
    assert edition.attempt == 2


def test_a_second_run_of_the_task_does_no_harm(edition: BookletEdition) -> None:
    make_edition.call(str(edition.pk))
    again = BookletEdition.objects.get(pk=edition.pk)
    assert (again.attempt, again.pdf.name, again.touched_at) == (
        edition.attempt,
        edition.pdf.name,
        edition.touched_at,
    )


def test_a_run_that_was_killed_can_be_taken_up_again(booklet: BookletPage) -> None:
    edition = ask_for(booklet)
    rows = BookletEdition.objects.filter(pk=edition.pk)
    rows.update(state=EditionState.WORKING, attempt=1)
    assert not ask_again(edition)  # it may still be at work

    rows.update(touched_at=timezone.now() - timedelta(minutes=11))
    assert ask_again(edition)
    late = Progress(rows.get())
    make_edition.call(str(edition.pk))
    late(1, 9)
    assert rows.get().is_done
    assert rows.get().done_steps == rows.get().total_steps


def test_progress_is_written_down_but_not_at_every_step(booklet: BookletPage) -> None:
    edition = ask_for(booklet)
    rows = BookletEdition.objects.filter(pk=edition.pk)
    rows.update(state=EditionState.WORKING, attempt=1)
    seconds = iter([0.0, 0.2, 0.6, 0.7])
    progress = Progress(rows.get(), clock=lambda: next(seconds))
    seen = []
    for done in (1, 2, 3, 4):
        progress(done, 4)
        seen.append(rows.get().done_steps)
    assert seen == [1, 1, 3, 4]
    assert rows.get().total_steps == 4


def test_a_finished_edition_is_in_the_publication_of_its_booklet(
    booklet: BookletPage, make: Make
) -> None:
    before = Publication.objects.get(uuid=booklet.uuid)
    assert json.loads(bytes(before.body or b""))["editions"] == []
    edition = make(booklet)
    after = Publication.objects.get(uuid=booklet.uuid)
    assert after.number > before.number
    listed = json.loads(bytes(after.body or b""))["editions"]
    assert [each["id"] for each in listed] == [str(edition.uuid)]


def test_the_list_of_2019_becomes_a_booklet_that_can_be_searched(
    real_file: Path, team_section: SectionPage, make: Make
) -> None:
    call_command("import_conversations", str(real_file), verbosity=0)
    imported = list(ConversationPage.objects.order_by("pk"))
    edition = make(make_booklet(team_section, *imported))
    assert edition.is_done, edition.failure
    with edition.pdf.open("rb") as file:
        text = text_of(PdfReader(BytesIO(file.read())))
    assert len(imported) == 12
    for page in imported:
        assert "".join(page.title.split()) in text
