"""A stored body that holds every block, with whatever each can point to."""

from typing import Any
from uuid import NAMESPACE_URL, uuid5

from wagtail.models import Page

from cms.images.models import Picture


def every_block(page: Page, picture: Picture, file: Any) -> list[dict[str, Any]]:
    """Return a body's stored form in which every block of the stream appears once."""
    figure = {
        "image": picture.pk,
        "alt": "둑길에 앉은 사람들",
        "is_decorative": False,
        "caption": "봄날",
    }
    linked = f'<p>읽을 <a linktype="page" id="{page.pk}">글</a></p>'
    values: dict[str, Any] = {
        "paragraph": linked,
        "image": figure,
        "gallery": {"title": "장터", "images": [figure]},
        "quotation": {"text": "막차가 빨라요.", "attribution": "고등학생", "source": page.pk},
        "question_answer": {"question": "왜요?", "answer": linked},
        "table": {"caption": "버스", "has_header": True, "rows": "요일\t막차\n평일\t21:00"},
        "file": {"file": file.pk, "title": ""},
        "place": {
            "name": "금동 마을회관",
            "address": "남원시 금동",
            "point": "35.4164,127.3905",
            "note": "",
            "page": page.pk,
        },
        "schedule": {
            "title": "",
            "held_on": "2026-10-09",
            "rows": [{"starts": "14:00:00", "ends": None, "what": "인사", "who": "진행자"}],
        },
        "people": {"title": "", "roles": [{"role": "주민", "number": 18, "note": ""}]},
        "call_to_action": {"label": "신청하기", "page": page.pk, "url": ""},
        "listing": {
            "title": "이달의 모임",
            "content_type": "events",
            "topic": None,
            "section": None,
            "limit": 3,
        },
        "related_page": page.pk,
        "related_pages": {"title": "", "pages": [page.pk]},
    }
    return [
        {"type": name, "id": str(uuid5(NAMESPACE_URL, name)), "value": value}
        for name, value in values.items()
    ]
