"""Agenda items."""

from blocks.agenda_item import AgendaItemBlock
from cms.building import Building
from home.models import SectionPage
from tests.factories.listings import CommunityFactory


def test_an_item_names_who_brought_it(section: SectionPage, building: Building) -> None:
    community = CommunityFactory(parent=section, title="놀이터 시민 모임", slug="playground")
    block = AgendaItemBlock()
    value = block.to_python({"title": "놀이터", "proposed_by": "학부모", "community": community.pk})
    built = block.document(value, building)
    assert built is not None
    assert (built.proposed_by, built.detail) == ("학부모", "")
    assert built.community is not None
    assert built.community.title == "놀이터 시민 모임"


def test_a_community_that_is_not_public_is_not_named(
    section: SectionPage, building: Building
) -> None:
    community = CommunityFactory(parent=section, draft=True)
    block = AgendaItemBlock()
    built = block.document(block.to_python({"title": "가", "community": community.pk}), building)
    assert built is not None
    assert built.community is None


def test_an_item_without_a_title_is_left_out(building: Building) -> None:
    block = AgendaItemBlock()
    assert block.document(block.to_python({"title": " "}), building) is None
