"""What the note column says of other columns is heard."""

import pytest

from deliberation.importing.findings import Finding
from deliberation.importing.remarks import read_remarks
from deliberation.models.flags import FlagReason


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "날짜에 연도가 없고 장소가 '현대'에서 잘림",
            {("met_on", "missing"), ("place_name", "cut-off")},
        ),
        ("주제와 주최자가 잘린 기록", {("title", "cut-off"), ("host", "cut-off")}),
        ("시각이 잘림", {("met_at_time", "cut-off")}),
        ("본문 없음", {("said", "missing")}),
        ("불편점 해결", set()),
        ("", set()),
    ],
)
def test_a_note_flags_the_fields_that_it_names(note: str, expected: set[tuple[str, str]]) -> None:
    found = read_remarks(note, {}, ())

    assert {(each.field, str(each.reason)) for each in found} == expected


def test_cut_off_takes_the_place_of_missing() -> None:
    missing = Finding("place_name", FlagReason.MISSING, "", "비어 있습니다.")

    found = read_remarks("장소가 잘림", {"place_name": ""}, (missing,))

    assert [(each.field, str(each.reason)) for each in found] == [("place_name", "cut-off")]


def test_a_note_of_absence_adds_nothing_to_what_is_known() -> None:
    unreadable = Finding("met_on", FlagReason.UNREADABLE, "7.28", "연도가 없습니다.")

    assert read_remarks("연도가 없음", {"met_on": "7.28"}, (unreadable,)) == (unreadable,)
    assert read_remarks("장소 설명 없음", {"place_name": "책방"}, ()) == ()
