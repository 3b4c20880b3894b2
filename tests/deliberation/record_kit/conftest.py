"""A kit whose link the section has given."""

from datetime import date
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image as Pillow

from deliberation.models import RecordKit
from home.models import SectionPage

NOTES = {
    "title": "골목 놀이",
    "host": "놀이 모임",
    "met_on": "2026-09-01",
    "participants_count": "7",
    "met": "이웃과 아이들",
    "said": "- 차가 많다\n- 그늘이 없다",
    "agreed": "골목을 비우자",
    "differed": "언제 비울지",
    "next_step": "시청에 묻기",
    "photo_alt": "골목에 모인 사람들",
}


@pytest.fixture
def kit(section: SectionPage) -> RecordKit:
    """An empty, trusted kit."""
    return RecordKit.objects.create(section=section, is_trusted=True, met_on=date(2026, 9, 1))


def photo(name: str = "alley.jpg", colour: str = "seagreen") -> SimpleUploadedFile:
    """Return a small photo as a browser sends it."""
    file = BytesIO()
    Pillow.new("RGB", (64, 48), colour).save(file, "JPEG")
    return SimpleUploadedFile(name, file.getvalue(), "image/jpeg")
