"""Steps: what is refused, and what is let in with a note."""

import itertools
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import PageViewRestriction

from deliberation.models import StageChange, TrailEdge
from deliberation.trail.steps import retract
from home.models import SectionPage
from tests.factories.deliberation import (
    ConversationFactory,
    OutcomeFactory,
    ProposalFactory,
    RoundtableFactory,
)
from tests.factories.listings import CommunityFactory
from tests.factories.trail import make_step

pytestmark = pytest.mark.django_db


def refused(*step: object, field: str) -> str:
    """Return the sentence with which a step is refused."""
    with pytest.raises(ValidationError) as raised:
        make_step(*step)  # type: ignore[arg-type]
    assert list(raised.value.error_dict) == [field]
    return str(raised.value.message_dict[field][0])


def test_a_step_to_itself_is_refused(section: SectionPage) -> None:
    page = ProposalFactory(parent=section)
    assert "그 자신" in refused(page, "led-to", page, field="object_page")


def test_a_circle_is_refused_however_long(section: SectionPage) -> None:
    pages = [ConversationFactory(parent=section) for _ in range(4)]
    for before, after in itertools.pairwise(pages):
        make_step(before, "led-to", after)

    assert "제자리" in refused(pages[3], "led-to", pages[0], field="object_page")
    assert "제자리" in refused(pages[0], "arose-from", pages[2], field="object_page")
    assert TrailEdge.objects.count() == 3


def test_a_retracted_step_closes_no_circle_and_stays_in_the_books(section: SectionPage) -> None:
    first, second = (ConversationFactory(parent=section) for _ in range(2))
    retract(make_step(first, "led-to", second))

    make_step(second, "led-to", first)
    assert TrailEdge.objects.count() == 2


def test_drafts_and_private_pages_are_refused(section: SectionPage) -> None:
    page = ProposalFactory(parent=section)
    draft = ProposalFactory(parent=section, draft=True)
    private = ProposalFactory(parent=section)
    PageViewRestriction.objects.create(page=private, restriction_type="login")

    assert "공개되지 않은" in refused(page, "led-to", draft, field="object_page")
    assert "공개되지 않은" in refused(private, "led-to", page, field="subject_page")


def test_what_is_no_part_of_trails_is_refused(section: SectionPage) -> None:
    page = ProposalFactory(parent=section)
    community = CommunityFactory(parent=section)
    assert "이 종류의 글" in refused(page, "arose-from", community, field="object_page")


def test_the_same_step_twice_is_refused(section: SectionPage) -> None:
    page, roundtable = ProposalFactory(parent=section), RoundtableFactory(parent=section)
    make_step(page, "deliberated-in", roundtable)
    assert "이미" in refused(page, "deliberated-in", roundtable, field="object_page")


def test_a_result_dated_before_its_origin_needs_a_note(section: SectionPage) -> None:
    page = ProposalFactory(parent=section, raised_on=date(2026, 5, 2))
    outcome = OutcomeFactory(parent=section, decided_on=date(2026, 5, 1))

    assert "2026-05-01" in refused(page, "led-to", outcome, field="note")
    edge = make_step(page, "led-to", outcome, note="먼저 정해 두고 제안을 기다렸습니다.")
    assert edge.pk


def test_the_order_of_the_trail_follows_from_the_relation(section: SectionPage) -> None:
    talk, page = ConversationFactory(parent=section), ProposalFactory(parent=section)
    edge = make_step(page, "arose-from", talk)
    assert (edge.earlier, edge.later) == (talk.uuid, page.uuid)


def test_deliberation_is_written_into_the_log_of_the_proposal(section: SectionPage) -> None:
    page = ProposalFactory(parent=section)
    roundtable = RoundtableFactory(parent=section)
    make_step(page, "deliberated-in", roundtable, dated_on=date(2026, 6, 3))

    entry = StageChange.objects.get(stage="deliberated")
    assert (entry.page_uuid, entry.changed_on) == (page.uuid, date(2026, 6, 3))


def test_a_deleted_page_leaves_its_steps_in_the_books(section: SectionPage) -> None:
    talk, page = ConversationFactory(parent=section), ProposalFactory(parent=section)
    make_step(page, "arose-from", talk)
    uuid = talk.uuid
    talk.delete()

    edge = TrailEdge.objects.get()
    assert (edge.earlier, edge.object_page) == (uuid, None)
