"""Documents with what is odd but happens: nothing may break by them."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from django.utils.translation import gettext as _

Document = dict[str, Any]
LONG = "남원에서만나고나누고함께정하는일을한곳에서보는아주아주긴이름" * 7
RIGHT_TO_LEFT = "لقاء الجيران في ساحة القرية"


def at(document: Document, begins: datetime, **lasts: float) -> Document:
    """Return an event at another time, once."""
    times = {"starts_at": begins.isoformat(), "ends_at": (begins + timedelta(**lasts)).isoformat()}
    return document | times | {"recurrence": None, "next_at": None, "next_ends_at": None}


def odd(event: Document) -> Iterator[tuple[str, Document]]:
    """Yield (what is odd, the document) made from the document of an event."""
    begins = datetime.fromisoformat(event["starts_at"])
    plain = event | {"status": "scheduled"}
    midnight = begins.replace(hour=0, minute=0)
    yield _("아주 긴 제목"), plain | {"title": LONG[:200]}
    yield _("그림 없음"), plain | {"lead_image": None}
    yield _("오른쪽에서 왼쪽으로 쓰는 이름"), plain | {"title": RIGHT_TO_LEFT}
    yield _("자정에 시작"), at(plain, midnight, hours=1)
    yield _("사흘 동안"), at(plain, begins, days=2, hours=3)
    yield _("장소 없음"), plain | {"place": None}
    yield _("취소"), event | {"status": "cancelled"}
    yield _("주제 없음"), plain | {"topics": [], "summary": ""}
