"""The log of stages follows what is published, and only grows."""

import pytest

from deliberation.models import StageChange
from deliberation.models.stage_changes import LogError
from home.models import SectionPage
from tests.factories.deliberation import OutcomeFactory, ProposalFactory

pytestmark = pytest.mark.django_db


def stages(page: object) -> list[str]:
    """Return the logged stages of a page."""
    entries = StageChange.objects.filter(page_uuid=page.uuid)  # type: ignore[attr-defined]
    return list(entries.values_list("stage", flat=True))


def test_each_new_stage_is_written_down_once(section: SectionPage) -> None:
    page = ProposalFactory(parent=section)
    page.save_revision().publish()
    page.competence = "no-owner"
    page.save_revision().publish()
    page.summary = "다른 요약"
    page.save_revision().publish()

    assert stages(page) == ["received", "no-owner"]


def test_a_draft_is_not_written_down(section: SectionPage) -> None:
    page = ProposalFactory(parent=section)
    page.competence = "no-owner"
    page.save_revision()

    assert stages(page) == ["received"]
    assert stages(ProposalFactory(parent=section, draft=True)) == []


def test_results_are_logged_too(section: SectionPage) -> None:
    assert stages(OutcomeFactory(parent=section)) == ["decided"]


def test_the_log_outlives_its_page(section: SectionPage) -> None:
    page = ProposalFactory(parent=section)
    uuid = page.uuid
    page.delete()
    assert StageChange.objects.filter(page_uuid=uuid).exists()


def test_nothing_that_was_logged_changes(section: SectionPage) -> None:
    ProposalFactory(parent=section)
    entry = StageChange.objects.get()
    entry.stage = "adopted"

    with pytest.raises(LogError):
        entry.save()
    with pytest.raises(LogError):
        entry.delete()
    with pytest.raises(LogError):
        StageChange.objects.update(stage="adopted")
    with pytest.raises(LogError):
        StageChange.objects.all().delete()
