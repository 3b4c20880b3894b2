"""What goes on from an event: prefilled, and a step of the trail once it is published."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Workflow

from deliberation.models import ProposalPage, TrailEdge
from home.models import SectionPage
from listings.models import EventPage
from participation.models import Posting
from stories.models import ReviewPage
from tests.factories.listings import EventFactory
from tests.factories.reviews import ReviewFactory

pytestmark = pytest.mark.django_db
Typed = Callable[..., dict[str, Any]]
URL = "/participate/post/"


@pytest.fixture
def event(section: SectionPage, workflow: Workflow) -> EventPage:
    """A gathering of two days ago."""
    began = timezone.now() - timedelta(days=2)
    made: EventPage = EventFactory(
        parent=section, title="달빛 산책", starts_at=began, capacity=12, topics=["walk"]
    )
    return made


@pytest.fixture
def review(section: SectionPage, event: EventPage) -> ReviewPage:
    """A public review of it."""
    made: ReviewPage = ReviewFactory(parent=section, about=event, summary="가로등이 어두웠어요.")
    return made


def text_of(response: Any) -> str:
    return str(response.content.decode())


def posted() -> EventPage:
    """Return the event that the only posting became."""
    page: Any = Posting.objects.get().page
    event: EventPage = page.specific
    return event


def publish(page: Any) -> None:
    page.current_workflow_state.current_task_state.approve()


@pytest.mark.parametrize("name", ["event", "review"])
def test_a_gathering_begins_like_the_last_one_without_its_time(
    client: Client, request: pytest.FixtureRequest, event: EventPage, name: str
) -> None:
    after = request.getfixturevalue(name).uuid
    page = text_of(client.get(f"{URL}?kind=gathering&after={after}"))
    assert 'value="달빛 산책 다시"' in page
    assert 'value="광한루원"' in page
    assert 'value="12"' in page
    assert '<option value="walk" selected>' in page
    assert event.starts_at.strftime("%Y-%m-%dT") not in page
    assert f"?kind=gathering&amp;after={after}" in page


@pytest.mark.parametrize(
    "query",
    [
        "?kind=gathering&after=x",
        "?kind=party&after=",
        "?kind=review",
        "?after=00000000-0000-4000-8000-000000000000",
    ],
)
def test_an_address_that_asks_for_nothing_known_shows_the_plain_form(
    client: Client, section: SectionPage, query: str
) -> None:
    response = client.get(URL + query)
    assert response.status_code == 200
    assert 'name="kind"' in text_of(response)
    assert "이어지는 글" not in text_of(response)


def test_a_published_gathering_is_a_step_from_the_event(
    client: Client, event: EventPage, review: ReviewPage, typed: Typed
) -> None:
    client.post(f"{URL}?kind=gathering&after={review.uuid}", typed())
    posting = Posting.objects.get()
    assert posting.inspired_by == event.uuid
    assert not TrailEdge.objects.exists()
    gathering = posted()
    publish(gathering)
    edge = TrailEdge.objects.get()
    assert (edge.relation, edge.earlier, edge.later) == ("inspired-by", event.uuid, gathering.uuid)
    trail = client.get(f"/api/v1/trail/{event.uuid}/").json()
    assert [stop["id"] for stop in trail["stops"]] == [str(event.uuid), str(gathering.uuid)]


def test_a_retracted_step_does_not_come_back_with_the_next_change(
    client: Client, event: EventPage, typed: Typed
) -> None:
    client.post(f"{URL}?kind=gathering&after={event.uuid}", typed())
    gathering = posted()
    publish(gathering)
    TrailEdge.objects.update(retracted_at=timezone.now())
    EventPage.objects.get(pk=gathering.pk).save_revision().publish()
    assert TrailEdge.objects.count() == 1


def test_nothing_is_asserted_where_the_event_is_no_longer_public(
    client: Client, event: EventPage, typed: Typed
) -> None:
    client.post(f"{URL}?kind=gathering&after={event.uuid}", typed())
    event.unpublish()
    gathering = posted()
    publish(gathering)
    assert EventPage.objects.get(pk=gathering.pk).live
    assert not TrailEdge.objects.exists()


def test_a_posting_by_itself_is_no_step(client: Client, event: EventPage, typed: Typed) -> None:
    client.post(URL, typed(title="아주 다른 연주회"))
    publish(posted())
    assert not TrailEdge.objects.exists()


def test_a_proposal_begins_with_what_the_review_said(client: Client, review: ReviewPage) -> None:
    page = text_of(client.get(f"{URL}?kind=proposal&after={review.uuid}"))
    assert "‘달빛 산책’에서 나온 이야기입니다." in page
    assert "가로등이 어두웠어요." in page
    assert 'name="wish"' in page
    assert 'name="starts_at"' not in page


def test_a_proposal_waits_in_the_queue_and_can_be_changed(
    client: Client, event: EventPage, typed: Typed
) -> None:
    address = f"{URL}?kind=proposal&after={event.uuid}"
    empty = client.post(address, typed(wish="", details=""))
    assert empty.status_code == 400
    assert "무엇이 어떻게 되면 좋을지 적어 주세요" in text_of(empty)
    assert "무엇이 문제인지 적어 주세요" in text_of(empty)
    form = typed(title="가로등", details="어둡습니다.", wish="등을 더 달아 주세요.")
    path = client.post(address, form)["Location"].partition("?")[0]
    proposal = ProposalPage.objects.get()
    assert (proposal.problem, proposal.wish) == ("어둡습니다.", "등을 더 달아 주세요.")
    assert proposal.workflow_in_progress
    assert "등을 더 달아 주세요." in text_of(client.get(f"{path}edit/"))
    client.post(f"{path}edit/", form | {"wish": "두 개 더 달아 주세요."})
    publish(ProposalPage.objects.get())
    assert ProposalPage.objects.get().wish == "두 개 더 달아 주세요."
    assert TrailEdge.objects.get().later == proposal.uuid
    assert 'name="wish"' in text_of(client.get(f"{path}copy/"))


def test_who_wants_to_help_tells_the_section(client: Client, event: EventPage) -> None:
    page = text_of(client.get(f"{URL}?kind=story&after={event.uuid}"))
    assert "‘달빛 산책’에 다녀와서" in page


def test_the_form_for_everything_offers_neither_reviews_nor_proposals(
    client: Client, section: SectionPage
) -> None:
    page = text_of(client.get(URL))
    assert 'value="review"' not in page
    assert 'value="proposal"' not in page
