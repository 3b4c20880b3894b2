"""The public board: what is missing is there at once, and gone as soon as it is filled."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from home.models import SectionPage
from tests.factories.deliberation import OutcomeFactory, ProposalFactory, RoundtableFactory
from tests.factories.trail import make_step

pytestmark = pytest.mark.django_db
QUERIES = 6


def today() -> date:
    """Return today in the city."""
    return timezone.localdate()


def board(client: Client) -> dict[str, list[str]]:
    """Return the titles on the board by kind of gap."""
    found: dict[str, list[str]] = {}
    for item in client.get("/api/v1/gaps/").json()["items"]:
        found.setdefault(item["kind"], []).append(item["item"]["title"])
    return found


def test_a_proposal_leaves_the_board_when_a_department_is_named(
    client: Client, section: SectionPage
) -> None:
    page = ProposalFactory(
        parent=section, title="비를 피할 마당", competence="no-owner", raised_on=today()
    )
    assert board(client) == {"no-owner": ["비를 피할 마당"]}
    assert "비를 피할 마당" in client.get("/gaps/").content.decode()

    page.competence, page.department = "department", "아동 담당"
    page.save_revision().publish()
    assert board(client) == {}
    assert "지금은 비어 있는 곳이 없습니다." in client.get("/gaps/").content.decode()


def test_a_result_leaves_the_board_when_its_origin_is_told(
    client: Client, section: SectionPage
) -> None:
    result = OutcomeFactory(parent=section, title="긴 의자", decided_on=today())
    assert board(client) == {"no-origin": ["긴 의자"]}

    make_step(ProposalFactory(parent=section, raised_on=today()), "led-to", result)
    assert board(client) == {}


def test_proposals_are_counted_by_stage_and_department(
    client: Client, section: SectionPage
) -> None:
    own: dict[str, Any] = {"competence": "department", "department": "공원과"}
    ProposalFactory(parent=section, raised_on=today(), **own)
    answered = {"official_answer": "합니다.", "answer_reasons": "예산", "decision": "adopted"}
    ProposalFactory(parent=section, raised_on=today(), **own, **answered)

    counts = client.get("/api/v1/gaps/").json()
    assert counts["departments"] == [{"value": "공원과", "number": 2, "waiting": 1}]
    assert {each["value"]: each["waiting"] for each in counts["stages"]} == {
        "with-department": 1,
        "adopted": 0,
    }
    words = client.get("/gaps/").content.decode()
    assert "/proposals/?department=%EA%B3%B5%EC%9B%90%EA%B3%BC" in words


def test_what_is_not_public_is_not_on_the_board(client: Client, section: SectionPage) -> None:
    ProposalFactory(parent=section, competence="no-owner", draft=True)
    ProposalFactory(parent=section, competence="no-owner").unpublish()
    assert board(client) == {}


def test_more_gaps_take_no_more_queries(
    client: Client, section: SectionPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(5):
        ProposalFactory(parent=section, competence="no-owner")
        RoundtableFactory(parent=section, held_on=today() - timedelta(days=30))
    with django_assert_max_num_queries(QUERIES):
        client.get("/gaps/")


def test_a_gap_says_how_long_who_is_to_act_and_what_can_be_done(
    client: Client, section: SectionPage
) -> None:
    page = ProposalFactory(
        parent=section, competence="no-owner", raised_on=today() - timedelta(days=10)
    )
    OutcomeFactory(parent=section, responsible_body="공원과", decided_on=today())
    words = client.get("/gaps/").content.decode()
    assert "<strong>10</strong>" in words
    assert "공원과" in words
    assert f"/trail/{page.uuid}/follow/" in words
    assert "/records/new/" in words
    assert words.index('href="#gap-no-owner"') < words.index('id="gap-no-owner"')


def test_the_gaps_come_before_the_counts(client: Client, section: SectionPage) -> None:
    ProposalFactory(parent=section, competence="no-owner", raised_on=today())
    words = client.get("/gaps/").content.decode()
    assert words.index('class="gaps"') < words.index('class="counts"')


def test_an_unknown_parameter_is_refused(client: Client, home: object) -> None:
    assert client.get("/api/v1/gaps/?kind=x").status_code == 400
