"""A row of a standard read and written again is the same row, and a document too."""

from random import Random
from typing import Any

import pytest

from delivery.opendata.datasets import datasets
from delivery.opendata.mapping import RowError
from listings.documents.events import EventDocument
from tests.listings.standard_data.rows import COURSE, FESTIVAL, PERFORMANCE, ROWS

pytestmark = pytest.mark.django_db
TEXTS = [
    *(
        "",
        " ",
        "무료",
        "유료",
        "0",
        "5,000원",
        "5000",
        "어른 5,000원, 어린이 3천원",
        "문의",
        "1층 좌석",
    ),
    *(
        "2026-05-01",
        "2026.5.1.",
        "20260501",
        "2026년 5월 1일",
        "10:00",
        "9시 30분",
        "24:00",
        "0930",
    ),
    *(
        "월+수",
        "화요일",
        "매주 목",
        "평일",
        "월~금",
        "일정 협의",
        "월 2회",
        "Y",
        "N",
        "예",
        "12명",
        "1,200석",
    ),
    *("=1+1", "\x01줄\r\n바꿈", "🎉", "끝.", "35.4", "127.4"),
]


def documented(name: str) -> set[str]:
    """Return the columns of a dataset that are read into a document."""
    return {n for each in datasets()[name].table if each.read is not None for n in each.columns}


@pytest.mark.parametrize("name", ROWS)
def test_the_row_names_every_column_of_the_standard(name: str) -> None:
    assert list(ROWS[name]) == list(datasets()[name].columns)


@pytest.mark.parametrize("name", ROWS)
def test_row_to_fields_to_row_is_identity(name: str) -> None:
    dataset = datasets()[name]

    reading = dataset.read(ROWS[name])

    assert dataset.write(reading.document, reading.rest) == ROWS[name]


@pytest.mark.parametrize("name", ROWS)
def test_what_has_a_field_comes_from_the_field(name: str) -> None:
    dataset = datasets()[name]

    reading = dataset.read(ROWS[name])

    assert not documented(name) & set(reading.rest)
    alone = dataset.write(reading.document)
    assert {n: alone[n] for n in documented(name)} == {n: ROWS[name][n] for n in documented(name)}


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("seed", range(40))
def test_whatever_a_row_holds_is_given_back_or_refused_by_name(name: str, seed: int) -> None:
    dataset, chance = datasets()[name], Random(seed)
    row = ROWS[name] | {
        column: chance.choice(TEXTS) for column in chance.sample(dataset.columns, 4)
    }

    try:
        reading = dataset.read(row)
    except RowError as error:
        refused = str(error).split(":")[0].split(", ")
    else:
        refused = []
        assert dataset.write(reading.document, reading.rest) == dataset.named(row)

    assert set(refused) <= set(dataset.columns)


@pytest.mark.parametrize("name", ROWS)
def test_an_empty_row_is_given_back(name: str) -> None:
    dataset = datasets()[name]
    empty = dict.fromkeys(dataset.columns, "")

    reading = dataset.read(empty)

    assert dataset.write(reading.document, reading.rest) == empty
    assert dataset.read({}) == reading


@pytest.mark.parametrize("name", ROWS)
def test_document_to_row_to_document_keeps_what_the_row_holds(name: str) -> None:
    dataset = datasets()[name]
    document = dataset.read(ROWS[name]).document

    assert dataset.read(dataset.write(document)).document == document


def test_older_names_and_those_without_the_slip_are_read() -> None:
    festivals, courses = datasets()["festivals"], datasets()["courses"]
    old = {"mnnstNm": "mnnst", "auspcInsttNm": "auspcInstt", "suprtInsttNm": "suprtInstt"}
    old["insttCode"] = "instt_code"

    assert festivals.read({old.get(n, n): t for n, t in FESTIVAL.items()}) == festivals.read(
        FESTIVAL
    )
    mended = {n.replace("Colse", "Close"): t for n, t in COURSE.items()}
    assert courses.read(mended) == courses.read(COURSE)


def test_a_row_says_of_which_kind_it_is() -> None:
    kinds = {
        name: datasets()[name].read(ROWS[name]).document.get("kind")
        for name in ("festivals", "performances", "courses")
    }

    assert kinds == {"festivals": "event", "performances": "performance", "courses": "course"}


def test_fields_are_those_of_a_document() -> None:
    for name in ("festivals", "performances", "courses"):
        read = datasets()[name].read(ROWS[name]).document
        assert set(read) <= set(EventDocument.model_fields), name


@pytest.mark.parametrize(
    ("text", "amount", "words"),
    [
        ("50000", 50000, ""),
        ("0", 0, ""),
        ("무료", 0, "무료"),
        ("5,000원", 5000, "5,000원"),
        ("재료비 5,000 원", 5000, "재료비 5,000 원"),
        ("어른 5,000원, 학생 3,000원", None, "어른 5,000원, 학생 3,000원"),
        ("1층 좌석 문의", None, "1층 좌석 문의"),
        ("9" * 30, None, "9" * 30),
        ("", None, ""),
    ],
)
def test_a_sum_is_read_only_where_it_is_one(text: str, amount: int | None, words: str) -> None:
    read = datasets()["courses"].read(COURSE | {"lctreCost": text}).document

    assert read["fee"] == {"amount": amount, "text": words}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("월+수", "MO,WE"),
        ("화요일", "TU"),
        ("매주 화, 목", "TU,TH"),
        ("월~금", "MO,TU,WE,TH,FR"),
        ("주말", "SA,SU"),
        ("일정 협의", None),
        ("월 2회", None),
        ("", None),
    ],
)
def test_days_of_the_week_are_read_only_where_nothing_else_is_said(
    text: str, days: str | None
) -> None:
    read = datasets()["courses"].read(COURSE | {"operDay": text}).document

    rule = f"FREQ=WEEKLY;BYDAY={days};UNTIL=20261125T235959"
    assert (read["recurrence"] or {}).get("rule") == (rule if days else None)


def test_a_course_begins_on_the_first_of_its_days() -> None:
    read = datasets()["courses"].read(COURSE | {"operDay": "수"}).document

    assert read["starts_at"] == "2026-09-09T10:00:00+09:00"
    assert read["ends_at"] == "2026-09-09T12:00:00+09:00"


def test_a_performance_without_hours_takes_whole_days() -> None:
    without = PERFORMANCE | {"eventStartTime": "", "eventEndTime": ""}
    read = datasets()["performances"].read(without).document

    assert read["is_all_day"] is True
    assert read["starts_at"] == "2026-06-20T00:00:00+09:00"
    assert read["ends_at"] == "2026-06-22T00:00:00+09:00"


@pytest.mark.parametrize(
    ("name", "column", "text"),
    [
        ("festivals", "fstvlStartDate", "봄"),
        ("festivals", "fstvlStartDate", "2026-02-30"),
        ("festivals", "latitude", "북위"),
        ("festivals", "longitude", "nan"),
        ("festivals", "longitude", "1274.0"),
        ("performances", "eventStartTime", "25:00"),
        ("performances", "seatNumber", "1층 20, 2층 30"),
        ("courses", "edcStartDay", "9999-99-99"),
    ],
)
def test_what_cannot_be_read_names_its_column(name: str, column: str, text: str) -> None:
    row: dict[str, Any] = ROWS[name] | {column: text}

    with pytest.raises(RowError, match=column):
        datasets()[name].read(row)
