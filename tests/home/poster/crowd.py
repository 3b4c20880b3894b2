"""A week in which very much is on."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from home.calendar.reading import Slot

LONG = "우리 동네에서 아주 긴 이름을 가진 모임과 잔치와 나눔의 날"
MONDAY = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Asia/Seoul"))


def crowd(number: int) -> tuple[list[Slot], dict[UUID, dict[str, Any]]]:
    """Return turns over seven days, every third with a long title, and their documents."""
    slots, documents = [], {}
    for each in range(number):
        begins = MONDAY + timedelta(days=each % 7, minutes=30 * (each // 7))
        title = (
            "우리 동네에서 아주 긴 이름을 가진 모임과 잔치와 나눔의 날"
            if each % 3 == 0
            else "작은 모임"
        )
        slot = Slot(UUID(int=each), begins, begins + timedelta(hours=2))
        slots.append(slot)
        documents[slot.uuid] = {
            "title": f"{title} {each}",
            "locale": "ko",
            "host": "마을 모임",
            "place": {"name": "운봉읍 행정복지센터 앞마당"},
        }
    return slots, documents
