"""A section with a queue, and a form as a browser sends it."""

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image as Pillow
from wagtail.models import GroupApprovalTask, Workflow, WorkflowPage, WorkflowTask

from home.models import SectionPage
from home.roles import equip_section
from participation.abuse import form_stamp
from participation.abuse.form_stamp import new_stamp
from tests.delivery.databases import migrated_file, migrated_postgres, own_file, own_postgres
from tests.delivery.processes import make_sections

__all__ = ["migrated_file", "migrated_postgres", "own_file", "own_postgres"]


@pytest.fixture
def workflow(section: SectionPage) -> Workflow:
    """A workflow of one step: the section's editors approve."""
    task = GroupApprovalTask.objects.create(name="마당 검토")
    task.groups.add(equip_section(section))
    made: Workflow = Workflow.objects.create(name="마당 검토")
    WorkflowTask.objects.create(workflow=made, task=task, sort_order=0)
    WorkflowPage.objects.create(workflow=made, page=section)
    return made


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, Any]]:
    """Return what makes a right form; a form may be sent in the moment it was handed out."""
    monkeypatch.setattr(form_stamp, "YOUNGEST", timedelta(seconds=-1))

    def make(**changes: Any) -> dict[str, Any]:
        starts_at = timezone.localtime() + timedelta(days=7)
        return {
            "kind": "gathering",
            "title": "골목 텃밭 모임",
            "starts_at": starts_at.strftime("%Y-%m-%dT19:00"),
            "place_name": "산내면 마을회관",
            "point": "35.4029,127.3793",
            "capacity": "10",
            "details": "함께 텃밭을 가꿔요.",
            "contact": "Neighbour@Example.org",
            "consent": "on",
            "stamp": new_stamp(),
            "website": "",
        } | changes

    return make


@pytest.fixture
def photo() -> SimpleUploadedFile:
    """A small photo as a browser sends it."""
    file = BytesIO()
    Pillow.new("RGB", (64, 48), "seagreen").save(file, "JPEG")
    return SimpleUploadedFile("garden.jpg", file.getvalue(), "image/jpeg")


@pytest.fixture(params=["file", pytest.param("postgres", marks=pytest.mark.postgres)])
def variables(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    """An environment with a database of its own, with one section."""
    own: dict[str, str] = request.getfixturevalue(f"own_{request.param}")
    found = own | {
        "MADANG_POST_RATE_ADDRESS": "off",
        "MADANG_POST_RATE_CONTACT": "off",
        "MADANG_STATE_DIR": str(tmp_path / "state"),
    }
    make_sections(found, 1)
    return found
