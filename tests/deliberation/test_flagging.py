"""A flag is settled when somebody changed the value, or said that it is right."""

from datetime import date
from pathlib import Path

import pytest

from deliberation.flagging import reopen, settle
from deliberation.importing.run import import_file
from deliberation.models import ConversationPage, RecordFlag
from home.models import SectionPage

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def imported(real_file: Path, team_section: SectionPage) -> None:
    import_file(real_file)


def open_flags(record: ConversationPage) -> set[str]:
    """Return the fields of a record that are still flagged."""
    return set(record.flags.filter(resolved_at=None).values_list("field", flat=True))


def test_filling_a_missing_value_settles_its_flag_when_it_is_published() -> None:
    record = ConversationPage.objects.get(title="청춘과학")
    record.host, record.participants_count = "청년모임", 7

    revision = record.save_revision()
    assert {"host", "participants_count"} <= open_flags(record)
    revision.publish()

    assert open_flags(record) == {"title", "met_on", "place_name"}
    assert record.flags.get(field="host").resolved_at is not None


def test_dating_an_unreadable_date_settles_it() -> None:
    record = ConversationPage.objects.get(title="대학내 주차문제")
    record.met_on, record.met_on_precision = date(2019, 7, 28), "day"

    record.save_revision().publish()

    assert open_flags(record) == {"place_name"}


def test_a_title_that_was_cut_off_is_settled_by_another_title() -> None:
    record = ConversationPage.objects.get(title="청춘과학")
    record.save_revision().publish()
    assert "title" in open_flags(record)

    record.title = "청춘과학 교실"
    record.save_revision().publish()

    assert "title" not in open_flags(record)


def test_an_inferred_date_stays_flagged_until_it_is_changed_or_confirmed() -> None:
    record = ConversationPage.objects.get(title__contains="타임스퀘어")
    record.said = "서로 다른 생각을 나누었다."
    record.save_revision().publish()
    assert "met_on" in open_flags(record)

    record.met_on = date(2019, 7, 29)
    record.save_revision().publish()

    assert "met_on" not in open_flags(record)


def test_emptying_a_value_settles_nothing() -> None:
    record = ConversationPage.objects.get(title__contains="타임스퀘어")
    record.met_on = None

    record.save_revision().publish()

    assert open_flags(record) == {"met_on", "place_name"}


def test_the_line_ends_of_a_form_are_no_correction() -> None:
    record = ConversationPage.objects.get(title="대전의 대중교통")
    record.flags.create(field="raw_text", reason="cut-off", imported_value=record.raw_text)
    assert "\n" in record.raw_text
    record.raw_text = record.raw_text.replace("\n", "\r\n")

    record.save_revision().publish()

    assert open_flags(record) == {"raw_text"}


def test_settling_by_hand_keeps_the_first_time_and_can_be_taken_back() -> None:
    flag = RecordFlag.objects.filter(reason="inferred").get()

    settle(flag)
    settled_at = flag.resolved_at
    settle(flag)
    assert flag.resolved_at == settled_at is not None

    reopen(flag)
    assert RecordFlag.objects.get(pk=flag.pk).resolved_at is None
