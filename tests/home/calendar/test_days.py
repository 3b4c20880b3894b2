"""The days of a period with what is on each."""

from datetime import date, datetime
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from home.calendar.days import by_day
from home.calendar.reading import Slot

SEOUL = ZoneInfo("Asia/Seoul")
DAYS = [date(2026, 11, day) for day in (27, 28, 29)]


def slot(begins: str, ends: str, uuid: UUID | None = None) -> Slot:
    first, last = (datetime.fromisoformat(each).replace(tzinfo=SEOUL) for each in (begins, ends))
    return Slot(uuid or uuid4(), first, last)


def test_what_ends_at_midnight_is_over_on_the_day_before() -> None:
    evening = slot("2026-11-27T21:00", "2026-11-28T00:00")
    assert by_day([evening], DAYS) == {DAYS[0]: [evening], DAYS[1]: [], DAYS[2]: []}


def test_what_begins_at_midnight_is_on_the_day_that_begins() -> None:
    midnight = slot("2026-11-28T00:00", "2026-11-28T00:00")
    assert by_day([midnight], DAYS)[DAYS[1]] == [midnight]


def test_what_goes_on_stands_on_each_day_after_what_begins_there() -> None:
    fair = slot("2026-11-20T09:00", "2026-12-04T18:00")
    walk = slot("2026-11-28T09:00", "2026-11-28T11:00")
    assert by_day([fair, walk], DAYS) == {
        DAYS[0]: [fair],
        DAYS[1]: [walk, fair],
        DAYS[2]: [fair],
    }
