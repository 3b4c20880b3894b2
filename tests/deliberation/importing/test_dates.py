"""Dates in every notation: what is read, what is inferred, what is left to people."""

from datetime import date, time

import pytest

from deliberation.date_precision import DatePrecision
from deliberation.importing.dates.dates import read_date

PUBLISHED = date(2019, 8, 11)
JULY_30 = date(2019, 7, 30)  # a Tuesday
JULY_25 = date(2019, 7, 25)  # a Thursday


def doubts(raw: str, published_on: date | None = PUBLISHED) -> set[tuple[str, str]]:
    """Return the (field, reason) pairs of a date's findings."""
    return {(each.field, str(each.reason)) for each in read_date(raw, published_on).findings}


@pytest.mark.parametrize(
    "raw",
    [
        "2019-07-30",
        "2019-7-30",
        "2019.7.30",
        "2019.07.30.",
        "2019. 7. 30.",
        "2019/07/30",
        "20190730",
        "2019년 7월 30일",
        "2019년7월30일",
        "2019년 7월 30일 화요일",
        "2019.7.30(화)",
        "2019.7.30 화",
        "2019.7.30 [화요일]",
        "２０１９．７．３０",
        "2019–07–30",
        "2019—07—30",
        "2019·7·30",
        "  2019.\u00a07. 30 ",
    ],
)
def test_a_whole_date_is_read_without_doubt(raw: str) -> None:
    reading = read_date(raw, None)

    assert (reading.on, reading.at_time, reading.findings) == (JULY_30, None, [])
    assert reading.precision == DatePrecision.DAY


@pytest.mark.parametrize("day", range(1, 32))
@pytest.mark.parametrize(
    "notation",
    ["{0:%Y-%m-%d}", "{0.year}.{0.month}.{0.day} {1}", "{0.year}년 {0.month}월 {0.day}일({1})"],
)
def test_every_day_of_a_month_is_read_back(day: int, notation: str) -> None:
    on = date(2019, 12, day)

    reading = read_date(notation.format(on, "월화수목금토일"[on.weekday()]), None)

    assert (reading.on, reading.findings) == (on, [])


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("2019.07.25 (목) 오후 8시", time(20)),
        ("2019.07.25 (목) 저녁 7시 반", time(19, 30)),
        ("2019.07.25 오전 10시 30분", time(10, 30)),
        ("2019.07.25 오전 10시 30", time(10, 30)),
        ("2019.07.25 오후 12시", time(12)),
        ("2019.07.25 14시", time(14)),
        ("2019.07.25 09:30", time(9, 30)),
        ("2019.07.25 19:00~21:00", time(19)),
        ("2019.07.25 19:00-21:00", time(19)),
        ("2019.07.25 오후 7시~9시", time(19)),
        ("2019-07-25T20:00:00+09:00", time(20)),
        ("2019.07.25 PM 8:00", time(20)),
        ("2019.07.25 8:00 pm", time(20)),
    ],
)
def test_a_clear_time_is_read_with_the_date(raw: str, expected: time) -> None:
    reading = read_date(raw, None)

    assert (reading.on, reading.at_time, reading.findings) == (JULY_25, expected, [])
    assert reading.precision == DatePrecision.TIME


@pytest.mark.parametrize("hour", range(24))
def test_every_hour_of_the_day_is_read_back(hour: int) -> None:
    half = "오전" if hour < 12 else "오후"
    spoken = hour if hour <= 12 else hour - 12

    assert read_date(f"2019.7.25 {hour:02}:05", None).at_time == time(hour, 5)
    assert read_date(f"2019.7.25 {half} {spoken}시 5분", None).at_time == time(hour, 5)


@pytest.mark.parametrize(
    "rest", ["오전 10시 3", "20:3", "20:", "오후", "오", "오후 8", "(목", "(", "(목) 오전 1"]
)
def test_a_time_that_is_cut_off_leaves_the_date_alone(rest: str) -> None:
    raw = f"2019. 07. 25 {rest}"

    reading = read_date(raw, None)

    assert (reading.on, reading.at_time) == (JULY_25, None)
    assert reading.precision == DatePrecision.DAY
    assert doubts(raw) == {("met_at_time", "cut-off")}
    assert reading.findings[0].raw_value == raw


@pytest.mark.parametrize("rest", ["8시", "7:30", "오전 12시", "오전 13시", "25:00", "오후 24시"])
def test_an_hour_that_may_be_morning_or_evening_is_not_chosen(rest: str) -> None:
    reading = read_date(f"2019.7.25 {rest}", None)

    assert (reading.on, reading.at_time) == (JULY_25, None)
    assert doubts(f"2019.7.25 {rest}") == {("met_at_time", "unreadable")}


@pytest.mark.parametrize(
    ("raw", "on", "precision"),
    [
        ("2019.07", date(2019, 7, 1), "month"),
        ("2019-07", date(2019, 7, 1), "month"),
        ("2019. 7.", date(2019, 7, 1), "month"),
        ("2019년 7월", date(2019, 7, 1), "month"),
        ("2019", date(2019, 1, 1), "year"),
        ("2019년", date(2019, 1, 1), "year"),
    ],
)
def test_a_part_of_a_date_is_kept_as_far_as_it_is_known(raw: str, on: date, precision: str) -> None:
    reading = read_date(raw, None)

    assert (reading.on, str(reading.precision), reading.findings) == (on, precision, [])


def test_a_word_after_a_month_is_left_to_a_person() -> None:
    reading = read_date("2019년 7월 말", None)

    assert (reading.on, str(reading.precision)) == (date(2019, 7, 1), "month")
    assert doubts("2019년 7월 말") == {("met_on", "unreadable")}


@pytest.mark.parametrize(
    "raw", ["7.30 화", "7/30(화)", "7-30 화", "07.30(화요일)", "7월 30일 화요일", "７．３０ 화"]
)
def test_a_year_is_inferred_from_the_weekday_and_the_day_of_publication(raw: str) -> None:
    assert read_date(raw, PUBLISHED).on == JULY_30
    assert doubts(raw) == {("met_on", "inferred")}


def test_the_year_before_is_inferred_where_the_day_would_lie_after_publication() -> None:
    assert read_date("12.30 일", date(2019, 1, 5)).on == date(2018, 12, 30)


def test_sunday_and_the_word_for_day_are_told_apart() -> None:
    assert read_date("7.28 일", PUBLISHED).on == date(2019, 7, 28)
    assert read_date("7.28일요일", PUBLISHED).on == date(2019, 7, 28)
    assert read_date("7.28일", PUBLISHED).on is None
    assert read_date("2019년 7월 28일 일요일", None).findings == []
    assert doubts("2019년 7월 30일 일요일") == {("met_on", "inferred")}


@pytest.mark.parametrize(
    ("raw", "published_on"),
    [
        ("7.28", None),
        ("7.30 화", None),
        ("7.28", PUBLISHED),
        ("7월 28일", PUBLISHED),
        ("7.30 수", PUBLISHED),
        ("2.29 금", PUBLISHED),
    ],
)
def test_a_year_is_never_made_up(raw: str, published_on: date | None) -> None:
    reading = read_date(raw, published_on)

    assert (reading.on, reading.precision) == (None, DatePrecision.UNKNOWN)
    assert doubts(raw, published_on) == {("met_on", "unreadable")}


def test_a_date_without_a_year_comes_with_what_it_may_be() -> None:
    assert "2019-07-28 같으니" in read_date("7.28", PUBLISHED).findings[0].note
    assert "화요일" in read_date("7.30 수", PUBLISHED).findings[0].note


@pytest.mark.parametrize(
    "raw",
    [
        "2019.13.45",
        "2019.2.30",
        "2019-00-10",
        "20191345",
        "0019.1.1",
        "2019.7.301",
        "13.45",
        "어제",
        "7",
        "99999",
        "2019-2020",
        "7.30.19.20",
        "내년 봄쯤",
    ],
)
def test_what_is_no_date_stays_empty_and_is_flagged(raw: str) -> None:
    reading = read_date(raw, None)

    assert reading.on is None
    assert ("met_on", "unreadable") in doubts(raw)
    assert reading.findings[0].raw_value == raw


@pytest.mark.parametrize("raw", ["19.7.30", "'19.7.30", "’19. 7. 30.", "19-07-30", "19년 7월 30일"])
def test_a_year_of_two_digits_is_to_be_confirmed(raw: str) -> None:
    assert read_date(raw, PUBLISHED).on == JULY_30
    assert doubts(raw) == {("met_on", "inferred")}


def test_a_weekday_that_contradicts_the_date_is_flagged() -> None:
    assert read_date("2019.7.30 (수)", PUBLISHED).on == JULY_30
    assert doubts("2019.7.30 (수)") == {("met_on", "inferred")}
    assert "화요일" in read_date("2019.7.30 (수)", PUBLISHED).findings[0].note


def test_a_meeting_after_its_publication_is_flagged() -> None:
    assert doubts("2019.9.1") == {("met_on", "inferred")}


@pytest.mark.parametrize(
    "raw",
    [
        "2019.7.30~8.1",
        "2019.7.30 ~ 2019.8.1",
        "2019.7.30–8.1",
        "2019.7.30-31",
        "2019-07-30 ~ 2019-08-01",
        "2019-07-30 - 2019-08-01",
        "2019년 7월 30일부터 8월 1일까지",
        "2019.7.30(화)～8.1(목)",
    ],
)
def test_of_several_days_the_first_is_kept_to_be_confirmed(raw: str) -> None:
    assert read_date(raw, PUBLISHED).on == JULY_30
    assert doubts(raw) == {("met_on", "inferred")}


def test_a_range_without_a_year_stays_empty() -> None:
    assert read_date("7.30~8.1", PUBLISHED).on is None
    assert doubts("7.30~8.1") == {("met_on", "unreadable")}


def test_a_number_of_a_spreadsheet_is_to_be_confirmed() -> None:
    assert read_date("43676", PUBLISHED).on == JULY_30
    assert doubts("43676") == {("met_on", "inferred")}
    assert read_date("43676.833333", PUBLISHED).at_time == time(20)
    assert doubts("43676.833333") == {("met_on", "inferred"), ("met_at_time", "inferred")}


def test_words_after_a_date_do_not_cost_the_date() -> None:
    assert read_date("2019.7.30 대전시청", PUBLISHED).on == JULY_30
    assert doubts("2019.7.30 대전시청") == {("met_on", "unreadable")}
