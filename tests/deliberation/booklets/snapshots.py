"""Snapshots of editions as tests need them: documents as the API publishes them."""

from typing import Any
from uuid import NAMESPACE_URL, uuid5

SAID = "버스가 끊기는 저녁에는 아이들이 도서관에 남아 있기 어렵다는 이야기가 나왔습니다."
AGREED = "금요일 저녁만이라도 늦게까지 문을 열어 보기로 뜻을 모았습니다."
DIFFERED = "늦은 시간의 난방비를 누가 낼지는 생각이 달랐습니다."
NEXT_STEP = "다음 달에 도서관과 함께 한 번 해 보고 다시 모입니다."


def document(number: int = 1, **more: Any) -> dict[str, Any]:
    """Return the document of a conversation record, all its fields filled."""
    address = f"https://madang.example/ko/records/record-{number}/"
    return {
        "id": str(uuid5(NAMESPACE_URL, address)),
        "type": "conversations",
        "slug": f"record-{number}",
        "url": address,
        "title": f"저녁 도서관 이야기 {number}",
        "locale": "ko",
        "published_at": "2026-11-02T10:00:00+09:00",
        "updated_at": "2026-11-02T10:00:00+09:00",
        "summary": "저녁에 갈 곳이 있는지 물었습니다.",
        "lead_image": None,
        "topics": [],
        "tags": [],
        "section": None,
        "community": None,
        "source": None,
        "licence": "",
        "host": "동네 책모임",
        "participants_count": 9,
        "met_on": "2026-10-28",
        "met_at_time": None,
        "met_on_precision": "day",
        "place": {
            "name": "마을 도서관",
            "address": "남원시 향단로 1",
            "latitude": None,
            "longitude": None,
        },
        "said": SAID,
        "agreed": AGREED,
        "differed": DIFFERED,
        "next_step": NEXT_STEP,
        "published_on": None,
    } | more


def snapshot(*records: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return the snapshot of a small edition."""
    return {
        "title": "우리가 나눈 가을",
        "subtitle": "2026년 대화모임 기록",
        "foreword": ["함께 이야기한 분들께 고맙습니다.", "한 해의 말을 여기 모읍니다."],
        "credits": [{"role": "엮은 이", "name": "온라인 촉진단"}],
        "publisher": "남원문화도시 사무국",
        "language": "ko",
        "number": 1,
        "frozen_at": "2026-11-20T16:30:00+00:00",
        "url": "https://madang.example/ko/booklets/autumn/1/",
        "checksum": "",
        "records": list(records),
    } | more


def picture_document(name: str, **more: Any) -> dict[str, Any]:
    """Return the document of a picture whose file is images/`name` among the uploads."""
    file = {"url": f"https://madang.example/media/images/{name}", "width": 80, "height": 60}
    return {
        "title": "장터",
        "alt": "장터에 모인 사람들",
        "credit": "마을 사진 모임",
        "licence": "",
        "width": 80,
        "height": 60,
        "focal_point": None,
        "renditions": {"wide": {"avif": file | {"url": "none"}, "webp": file}},
    } | more
