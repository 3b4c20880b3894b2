"""Results: how far they have come."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from deliberation.models import OutcomeMilestone, OutcomePage

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
