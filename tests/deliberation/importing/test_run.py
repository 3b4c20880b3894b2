"""A file is imported whole or not at all, and never twice."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db.models.signals import post_save

from deliberation.importing.refusal import ImportRefused
from deliberation.importing.run import import_file
from deliberation.models import ConversationPage, RecordFlag
from delivery.models import Generation, Publication
from home.models import HomePage, SectionPage
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db
Write = Callable[..., Path]


def stored() -> dict[str, list[Any]]:
    """Return all that an import could change."""
    return {
        "records": list(ConversationPage.objects.order_by("pk").values()),
        "flags": list(RecordFlag.objects.order_by("pk").values()),
        "publications": list(Publication.objects.order_by("uuid").values("uuid", "number", "etag")),
    }


def test_all_records_of_a_file_share_one_change_number(
    real_file: Path, team_section: SectionPage
) -> None:
    before = Generation.current()

    import_file(real_file)

    numbers = Publication.objects.filter(type="conversations").values_list("number", flat=True)
    assert list(numbers) == [before + 1] * 12
    assert Generation.current() == before + 1


def test_a_second_run_changes_nothing(real_file: Path, team_section: SectionPage) -> None:
    first = import_file(real_file)
    before, number = stored(), Generation.current()

    second = import_file(real_file)

    assert [row.is_there for row in first.rows] == [False] * 12
    assert [row.is_there for row in second.rows] == [True] * 12
    assert (stored(), Generation.current()) == (before, number)


def test_what_an_editor_corrected_survives(real_file: Path, team_section: SectionPage) -> None:
    import_file(real_file)
    record = ConversationPage.objects.get(title="청춘과학")
    record.title, record.host, record.participants_count = "청춘과학 교실", "청년모임", 7
    record.save_revision().publish()
    before = stored()

    import_file(real_file)

    assert stored() == before
    assert ConversationPage.objects.get(pk=record.pk).host == "청년모임"


def test_a_record_that_was_moved_or_unpublished_is_not_made_again(
    real_file: Path, team_section: SectionPage, section: SectionPage
) -> None:
    import_file(real_file)
    moved, hidden = ConversationPage.objects.order_by("pk")[:2]
    moved.move(section, pos="last-child")
    hidden.unpublish()

    import_file(real_file)

    assert ConversationPage.objects.count() == 12
    assert ConversationPage.objects.live().count() == 11
    assert ConversationPage.objects.child_of(section).count() == 1


def test_a_row_inserted_above_is_the_only_new_record(
    real_file: Path, team_section: SectionPage, tmp_path: Path
) -> None:
    import_file(real_file)
    header, *rows = real_file.read_text(encoding="utf-8").splitlines()
    longer = tmp_path / "longer.csv"
    longer.write_text(
        "\n".join([header, "새 이야기,이음,4,2019-08-10,,,", *rows]), encoding="cp949"
    )

    report = import_file(longer)

    assert [record.title for record in report.new] == ["새 이야기"]
    assert ConversationPage.objects.count() == 13


def test_exact_twins_are_two_records_and_stay_two(
    list_of: Write, team_section: SectionPage
) -> None:
    path = list_of("책방,이음,4,2019-08-09,,,", "책방,이음,4,2019-08-09,,,")

    import_file(path)
    import_file(path)

    slugs = ConversationPage.objects.order_by("path").values_list("slug", flat=True)
    assert list(slugs) == ["책방", "책방-2"]


def test_an_error_in_the_middle_writes_nothing(real_file: Path, team_section: SectionPage) -> None:
    before, number = stored(), Generation.current()

    def refuse(instance: ConversationPage, **kwargs: Any) -> None:
        if instance.title == "축구여행: 축구와 지역사회의 관계":
            raise ValidationError("이 기록은 받을 수 없습니다.")

    post_save.connect(refuse, sender=ConversationPage)
    try:
        with pytest.raises(ImportRefused, match="9번째 줄"):
            import_file(real_file)
    finally:
        post_save.disconnect(refuse, sender=ConversationPage)

    assert (stored(), Generation.current()) == (before, number)
    import_file(real_file)
    assert ConversationPage.objects.count() == 12


def test_a_dry_run_understands_the_same_and_writes_nothing(
    real_file: Path, team_section: SectionPage
) -> None:
    before, number = stored(), Generation.current()

    dry = import_file(real_file, is_dry_run=True)

    assert (stored(), Generation.current()) == (before, number)
    assert dry.rows == import_file(real_file).rows


def test_records_go_under_the_section_that_is_named(real_file: Path, section: SectionPage) -> None:
    import_file(real_file, "culture-city")

    assert ConversationPage.objects.child_of(section).count() == 12


def test_a_section_that_is_not_there_is_refused_with_those_that_are(
    real_file: Path, section: SectionPage
) -> None:
    with pytest.raises(ImportRefused, match=r"facilitation-team.*culture-city"):
        import_file(real_file)


def test_a_page_that_is_no_section_is_refused(real_file: Path, home: HomePage) -> None:
    SectionFactory(parent=home)

    with pytest.raises(ImportRefused, match="madang"):
        import_file(real_file, "madang")


def test_a_row_without_a_topic_is_named_after_its_line(
    list_of: Write, team_section: SectionPage
) -> None:
    import_file(list_of("책방,이음,4,2019-08-09,남원,,", ",이음,4,2019-08-09,남원,,"))

    record = ConversationPage.objects.get(title="제목 없는 대화모임 (3번째 줄)")
    assert [(flag.field, flag.reason) for flag in record.flags.all()] == [("title", "missing")]


@pytest.mark.parametrize("topic", ["???", "가" * 400, "🙂", "<script>alert(1)</script>"])
def test_any_topic_gets_an_address_even_twice(
    topic: str, list_of: Write, team_section: SectionPage
) -> None:
    import_file(list_of(*[f'"{topic}",이음,4,2019-08-09,남원,,'] * 2))

    records = ConversationPage.objects.order_by("path")
    assert len({record.slug for record in records}) == 2
    assert all(record.is_public() for record in records)
    assert all(topic in record.raw_text for record in records)


def test_a_row_with_too_few_cells_is_imported_and_flagged(
    list_of: Write, team_section: SectionPage
) -> None:
    import_file(list_of("책방,이음,4,2019-08-09"))

    record = ConversationPage.objects.get()
    flags = {(flag.field, flag.reason) for flag in record.flags.all()}
    assert flags == {("place_name", "missing"), ("raw_text", "cut-off")}
    assert '"place": null' in record.raw_text


def test_values_that_are_too_long_are_kept_whole_in_the_raw_row(
    list_of: Write, team_section: SectionPage
) -> None:
    import_file(list_of(f"책방,{'가' * 500},4,2019-08-09,{'나' * 500},,{'다' * 500}"))

    record = ConversationPage.objects.get()
    assert (len(record.host), len(record.place_name), len(record.source_note)) == (200, 200, 300)
    assert all(letter * 500 in record.raw_text for letter in "가나다")
    assert {(flag.field, flag.reason) for flag in record.flags.all()} == {
        ("host", "cut-off"),
        ("place_name", "cut-off"),
        ("source_note", "cut-off"),
    }
