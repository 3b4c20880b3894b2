"""Proposals: what an answer needs, and how far a proposal has come."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from deliberation.models import ProposalPage

pytestmark = pytest.mark.django_db


def proposal(**fields: Any) -> ProposalPage:
    """Return a proposal in memory."""
    return ProposalPage(
        title="마당", problem="비", wish="지붕", raised_on=date(2026, 5, 2), **fields
    )


def wrong_fields(page: ProposalPage) -> set[str]:
    """Return the fields that are refused."""
    with pytest.raises(ValidationError) as raised:
        page.clean()
    return set(raised.value.error_dict)


def test_an_answer_without_reasons_is_refused() -> None:
    assert wrong_fields(proposal(official_answer="합니다.")) == {"answer_reasons"}
    assert wrong_fields(proposal(official_answer="합니다.", answer_reasons="  ")) == {
        "answer_reasons"
    }


def test_a_decision_without_an_answer_is_refused() -> None:
    assert wrong_fields(proposal(decision="declined")) == {"official_answer"}


def test_a_department_and_its_name_belong_together() -> None:
    assert wrong_fields(proposal(competence="department")) == {"department"}
    assert wrong_fields(proposal(competence="no-owner", department="공원과")) == {"competence"}


@pytest.mark.parametrize("field", ["answered_on", "answer_due_on"])
def test_days_before_the_proposal_are_refused(field: str) -> None:
    assert wrong_fields(proposal(**{field: date(2026, 5, 1)})) == {field}


def test_an_answer_is_dated_today_where_nobody_says_otherwise() -> None:
    page = proposal(official_answer="합니다.", answer_reasons="예산이 있습니다.")
    page.clean()
    assert page.answered_on is not None


@pytest.mark.parametrize(
    ("fields", "stage"),
    [
        ({}, "received"),
        ({"competence": "no-owner"}, "no-owner"),
        ({"competence": "department", "department": "공원과"}, "with-department"),
        ({"official_answer": "합니다.", "answer_reasons": "까닭"}, "answered"),
        ({"official_answer": "합니다.", "decision": "partly"}, "partly"),
    ],
)
def test_the_stage_follows_from_what_is_known(fields: dict[str, Any], stage: str) -> None:
    assert proposal(**fields).stage == stage
