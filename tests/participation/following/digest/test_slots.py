"""When digests go out."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from participation.following.digest.slots import last_slot
from participation.models.digests import Frequency

SEOUL = ZoneInfo("Asia/Seoul")


@pytest.mark.parametrize(
    ("frequency", "now", "slot"),
    [
        (Frequency.DAILY, "2026-11-23T16:59", "2026-11-22T17:00"),
        (Frequency.DAILY, "2026-11-23T17:00", "2026-11-23T17:00"),
        (Frequency.WEEKLY, "2026-11-26T16:59", "2026-11-19T17:00"),
        (Frequency.WEEKLY, "2026-11-26T17:00", "2026-11-26T17:00"),
        (Frequency.WEEKLY, "2026-11-28T09:00", "2026-11-26T17:00"),
        (Frequency.MONTHLY, "2026-11-26T17:00", "2026-11-05T17:00"),
        (Frequency.MONTHLY, "2026-12-03T18:00", "2026-12-03T17:00"),
        (Frequency.MONTHLY, "2027-01-01T00:00", "2026-12-03T17:00"),
    ],
)
def test_letters_go_out_at_five_in_the_city(frequency: Frequency, now: str, slot: str) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=SEOUL).astimezone(ZoneInfo("UTC"))
    assert last_slot(frequency, moment) == datetime.fromisoformat(slot).replace(tzinfo=SEOUL)
