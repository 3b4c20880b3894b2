"""An event that has been, and a review as a browser sends it."""

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image as Pillow
from wagtail.models import Workflow

from home.models import SectionPage
from listings.models import CommunityPage, EventPage
from participation.abuse import form_stamp
from participation.abuse.form_stamp import new_stamp
from stories.models import ReviewPage
from tests.factories.listings import CommunityFactory, EventFactory


@pytest.fixture
def circle(section: SectionPage) -> CommunityPage:
    """A community that meets."""
    made: CommunityPage = CommunityFactory(parent=section)
    return made


@pytest.fixture
def event(section: SectionPage, circle: CommunityPage, workflow: Workflow) -> EventPage:
    """A gathering of two days ago, in a section with a queue."""
    made: EventPage = EventFactory(
        parent=section,
        title="달빛 산책",
        starts_at=timezone.now() - timedelta(days=2),
        capacity=12,
        community=circle,
        topics=["walk"],
    )
    return made


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, Any]]:
    """Return what makes a right review; it may be sent in the moment it was handed out."""
    monkeypatch.setattr(form_stamp, "YOUNGEST", timedelta(seconds=-1))

    def make(**changes: Any) -> dict[str, Any]:
        return {
            "details": "다리 위에서 본 달이 좋았어요.",
            "contact": "walker@example.org",
            "consent": "on",
            "stamp": new_stamp(),
            "website": "",
        } | changes

    return make


def photograph(colour: str) -> SimpleUploadedFile:
    """Return a small photo as a browser sends it."""
    file = BytesIO()
    Pillow.new("RGB", (64, 48), colour).save(file, "JPEG")
    return SimpleUploadedFile(f"{colour}.jpg", file.getvalue(), "image/jpeg")


def review_page() -> Any:
    """Return the only review, read anew."""
    return ReviewPage.objects.get()


def approve() -> Any:
    """Let the section publish the only review."""
    review_page().current_workflow_state.current_task_state.approve()
    return review_page()
