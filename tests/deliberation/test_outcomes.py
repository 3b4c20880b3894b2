"""Results: how far they have come."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from deliberation.models import OutcomeMilestone, OutcomePage
from home.models import SectionPage
from tests.factories.deliberation import OutcomeFactory

pytestmark = pytest.mark.django_db
DAY = date(2026, 6, 1)


def outcome(*done: date | None, kind: str = "programme") -> OutcomePage:
    """Return a result in memory with a milestone for each day."""
    page = OutcomePage(title="사업", kind=kind, decided_on=DAY)
    page.milestones.set([OutcomeMilestone(title="걸음", done_on=each) for each in done])
    return page


@pytest.mark.parametrize(
    ("done", "stage"),
    [((), "decided"), ((None,), "decided"), ((DAY, None), "under-way"), ((DAY, DAY), "done")],
)
def test_the_stage_follows_from_the_milestones(done: tuple[date | None, ...], stage: str) -> None:
    assert outcome(*done).stage == stage


def test_a_refusal_stays_one() -> None:
    assert outcome(DAY, kind="rejected").stage == "rejected"


def test_a_check_before_the_decision_is_refused() -> None:
    page = outcome()
    page.next_check_on = date(2026, 5, 1)
    with pytest.raises(ValidationError, match="확인할 날"):
        page.clean()


def test_a_page_says_how_far_it_is_who_looks_again_and_what_is_late(
    client: Client, section: SectionPage
) -> None:
    today = timezone.localdate()
    page = OutcomeFactory(
        parent=section, responsible_body="공원과", next_check_on=today - timedelta(days=2)
    )
    page.milestones.create(title="자리 정하기", done_on=today)
    page.milestones.create(title="지붕 올리기", due_on=today - timedelta(days=5))
    page.save_revision().publish()

    words = client.get(str(page.url)).content.decode()
    assert "2가지 가운데 1가지 마침" in words
    assert "확인할 날이 2일 지났습니다." in words
    assert "5일 지남" in words
    assert "공원과" in words
    assert f"/trail/{page.uuid}/follow/" in words
