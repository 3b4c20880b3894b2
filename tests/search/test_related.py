"""What has to do with a document: its trail first, then what is near, then what is alike."""

import pytest
from pytest_django import DjangoAssertNumQueries

from home.models import SectionPage
from listings.models import EventPage
from search.indexing.working import work_off
from search.related import related_to
from tests.factories.deliberation import ProposalFactory
from tests.factories.listings import EventFactory
from tests.factories.trail import make_step

pytestmark = pytest.mark.django_db
FAR = "SRID=4326;POINT(127.5900 35.4700)"


@pytest.fixture
def proposal(section: SectionPage) -> EventPage:
    """An event with two steps behind it; one thing is near it, another of its topic."""
    garden = {"place_name": "광한루원", "point": "SRID=4326;POINT(127.3793 35.4029)"}
    far = {"place_name": "산내면 마을회관", "point": FAR}
    first = EventFactory(parent=section, title="첫 만남", **far)
    second = ProposalFactory(parent=section, title="둘째 걸음")
    made: EventPage = EventFactory(
        parent=section, title="텃밭을 가꾸자", topics=["garden"], **garden
    )
    EventFactory(parent=section, title="옆 마당의 노래", topics=["music"], **garden)
    EventFactory(parent=section, title="먼 곳의 흙", topics=["garden"], **far)
    make_step(second, "arose-from", first, note="먼저 적었습니다.")
    make_step(made, "arose-from", second)
    work_off()
    return made


def test_the_trail_stands_first_then_the_place_then_the_topic(proposal: EventPage) -> None:
    found = [hit.document["title"] for hit in related_to(proposal.uuid) or ()]

    assert found == ["둘째 걸음", "첫 만남", "옆 마당의 노래", "먼 곳의 흙"]


def test_what_has_left_the_trail_is_alike_at_most(proposal: EventPage) -> None:
    proposal.get_siblings().get(title="둘째 걸음").specific.unpublish()
    work_off()

    found = [hit.document["title"] for hit in related_to(proposal.uuid) or ()]
    assert "둘째 걸음" not in found
    assert found[0] == "옆 마당의 노래"


def test_it_takes_few_queries(
    proposal: EventPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(9):
        related_to(proposal.uuid)
