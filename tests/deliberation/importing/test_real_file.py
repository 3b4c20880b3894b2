"""The list of 2019, row by row: what a person would read in it, and what they would ask about."""

import json
from datetime import date, time
from pathlib import Path

import pytest

from deliberation.importing.run import import_file
from deliberation.models import ConversationPage
from home.models import SectionPage

pytestmark = pytest.mark.django_db

NO_PLACE = ("place_name", "missing")
NO_DATE = ("met_on", "missing")

# host, participants, met on, at, precision, place, published on; then the flags
Expected = tuple[
    str, int | None, date | None, time | None, str, str, date | None, set[tuple[str, str]]
]
ROWS: dict[str, Expected] = {
    "대전의 대중교통": (
        "이음",
        4,
        date(2019, 8, 9),
        None,
        "day",
        "대전 동산동 현대빌딩",
        date(2019, 8, 12),
        set(),
    ),
    "대전의 특색을 반영할 수 있는 대전 맞춤형 타임스퀘어": (
        "이음",
        3,
        date(2019, 7, 30),
        None,
        "day",
        "",
        date(2019, 8, 11),
        {("met_on", "inferred"), NO_PLACE},
    ),
    "대학내 주차문제": (
        "이음",
        5,
        None,
        None,
        "unknown",
        "",
        None,
        {("met_on", "unreadable"), ("place_name", "cut-off")},
    ),
    "청춘과학": (
        "",
        None,
        None,
        None,
        "unknown",
        "",
        None,
        {
            ("title", "cut-off"),
            ("host", "cut-off"),
            ("participants_count", "missing"),
            NO_DATE,
            NO_PLACE,
        },
    ),
    "가족간 긍정적 관계 형성을 위해": (
        "이음",
        5,
        date(2019, 7, 31),
        None,
        "day",
        "대전 동구청",
        date(2019, 8, 10),
        set(),
    ),
    "존엄한 죽음을 위한 지역 사회의 역할 및 중심가치": (
        "이음",
        6,
        date(2019, 7, 31),
        None,
        "day",
        "",
        date(2019, 8, 10),
        {NO_PLACE},
    ),
    "대전월드컵경기장 활성화 방안": (
        "이음",
        4,
        date(2019, 7, 25),
        time(20),
        "time",
        "",
        date(2019, 8, 9),
        {NO_PLACE},
    ),
    "축구여행: 축구와 지역사회의 관계": (
        "이음",
        8,
        date(2019, 7, 28),
        time(20),
        "time",
        "",
        date(2019, 8, 9),
        {NO_PLACE},
    ),
    "지역 서점 활성화 방안": (
        "이음",
        12,
        date(2019, 7, 25),
        None,
        "day",
        "",
        date(2019, 8, 9),
        {("met_at_time", "cut-off"), NO_PLACE},
    ),
    "대전시티즌, 협동조합 전환 가능할까요?": (
        "이음",
        6,
        None,
        None,
        "unknown",
        "",
        None,
        {NO_DATE, NO_PLACE},
    ),
    "시인이 바라는 대전시티즌": (
        "이음",
        6,
        None,
        None,
        "unknown",
        "",
        None,
        {NO_DATE, NO_PLACE},
    ),
    "재능을 나누고 행복을 나누는 마을을 만들어가는 모임": (
        "",
        None,
        None,
        None,
        "unknown",
        "",
        None,
        {
            ("host", "missing"),
            ("participants_count", "missing"),
            ("said", "missing"),
            NO_DATE,
            NO_PLACE,
        },
    ),
}


@pytest.fixture
def records(real_file: Path, team_section: SectionPage) -> list[ConversationPage]:
    """All records of the real file, in its order."""
    import_file(real_file)
    return list(ConversationPage.objects.child_of(team_section).order_by("path"))


def test_every_row_is_a_live_record_in_order(records: list[ConversationPage]) -> None:
    assert [record.title for record in records] == list(ROWS)
    assert all(record.live and record.is_public() for record in records)
    assert len({record.slug for record in records}) == 12
    assert records[0].slug == "대전의-대중교통"


def test_every_value_is_what_a_person_would_read(records: list[ConversationPage]) -> None:
    for record in records:
        flags = {(flag.field, flag.reason) for flag in record.flags.all()}
        assert (
            record.host,
            record.participants_count,
            record.met_on,
            record.met_at_time,
            str(record.met_on_precision),
            record.place_name,
            record.published_on,
            flags,
        ) == ROWS[record.title]


def test_every_flag_says_what_was_received_and_what_to_do(records: list[ConversationPage]) -> None:
    raw_values: dict[tuple[str, str], str] = {}
    for record in records:
        for flag in record.flags.all():
            assert flag.note.endswith("주세요.")
            assert flag.resolved_at is None
            raw_values[record.title, flag.field] = flag.raw_value

    assert raw_values["대학내 주차문제", "met_on"] == "7.28"
    assert raw_values["지역 서점 활성화 방안", "met_at_time"] == "2019. 07. 25 (목) 오전 10시 3"


def test_the_row_is_kept_as_it_was_received(records: list[ConversationPage]) -> None:
    record = records[8]

    assert json.loads(record.raw_text) == {
        "topic": "지역 서점 활성화 방안",
        "host": "이음",
        "participants": "12",
        "met_on": "2019. 07. 25 (목) 오전 10시 3",
        "place": "",
        "published_on": "2019-08-09",
        "note": "시각이 잘림",
    }
    assert record.source_note == "시각이 잘림"
    assert record.source_system == "conversation_meetings"
    assert len({each.source_id for each in records}) == 12


def test_readers_get_the_records_and_never_the_raw_row(records: list[ConversationPage]) -> None:
    document = records[8].document()

    assert (document["met_on"], document["met_on_precision"]) == ("2019-07-25", "day")
    assert document["met_at_time"] is None
    assert "10시 3" not in json.dumps(document, ensure_ascii=False)
