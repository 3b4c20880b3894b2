"""The trail in the API: a graph, whole and bounded."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from deliberation.models import TrailEdge
from delivery.models import Publication
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
QUERIES = 3


def test_forks_and_merges_are_told_from_every_stop(client: Client, section: SectionPage) -> None:
    talk = ConversationFactory(parent=section, title="첫 만남")
    one, other = (ProposalFactory(parent=section, title=f"제안 {n}") for n in (1, 2))
    table = RoundtableFactory(parent=section, title="원탁", held_on=date(2026, 6, 2))
    result = OutcomeFactory(parent=section, title="결과", decided_on=date(2026, 7, 1))
    for page in (one, other):
        make_step(page, "arose-from", talk)
        make_step(page, "deliberated-in", table)
    make_step(table, "led-to", result)

    trails = [
        client.get(f"/api/v1/trail/{each.uuid}/").json() for each in (talk, one, other, result)
    ]
    for trail in trails:
        titles = [stop["title"] for stop in trail["stops"]]
        assert (titles[0], set(titles[1:3]), titles[3:]) == (
            "첫 만남",
            {"제안 1", "제안 2"},
            ["원탁", "결과"],
        )
        assert len(trail["steps"]) == 5
        assert trail["is_cut"] is False
    step = next(each for each in trails[0]["steps"] if each["relation"] == "led-to")
    assert (step["subject"], step["object"]) == (str(table.uuid), str(result.uuid))
    assert step["organisation"] == "온라인 촉진단"
    stop = next(each for each in trails[0]["stops"] if each["title"] == "제안 1")
    assert [entry["stage"] for entry in stop["stages"]] == ["received", "deliberated"]


def test_what_is_no_longer_public_ends_the_trail(client: Client, section: SectionPage) -> None:
    pages = [ConversationFactory(parent=section) for _ in range(3)]
    make_step(pages[0], "led-to", pages[1])
    make_step(pages[1], "led-to", pages[2])
    pages[1].unpublish()

    trail = client.get(f"/api/v1/trail/{pages[0].uuid}/").json()
    assert [stop["id"] for stop in trail["stops"]] == [str(pages[0].uuid)]
    assert trail["steps"] == []
    assert client.get(f"/api/v1/trail/{pages[1].uuid}/").status_code == 404


def test_a_retracted_step_is_not_told(client: Client, section: SectionPage) -> None:
    talk, page = ConversationFactory(parent=section), ProposalFactory(parent=section)
    edge = make_step(page, "arose-from", talk)
    TrailEdge.objects.filter(pk=edge.pk).update(retracted_at=edge.created_at)

    assert len(client.get(f"/api/v1/trail/{page.uuid}/").json()["stops"]) == 1


def grow(first: ConversationFactory, count: int) -> None:
    """Hang `count` public stops behind a page, each after the one two before it, by rows alone."""
    row = Publication.objects.get(uuid=first.uuid)
    uuids = [row.uuid, *(uuid4() for _ in range(count))]
    body = bytes(row.body or b"").decode()
    Publication.objects.bulk_create(
        Publication(
            uuid=uuid,
            type=row.type,
            state=row.state,
            published_at=row.published_at,
            updated_at=row.updated_at,
            body=body.replace(str(row.uuid), str(uuid)).encode(),
        )
        for uuid in uuids[1:]
    )
    TrailEdge.objects.bulk_create(
        TrailEdge(
            relation="led-to",
            earlier=uuids[max(n - back, 0)],
            later=uuids[n],
            dated_on=date(2026, 1, 1) + timedelta(days=n),
        )
        for n in range(1, len(uuids))
        for back in (1, 2)
        if n - back >= 0
    )


@pytest.mark.parametrize(("count", "is_cut"), [(3, False), (199, False), (260, True)])
def test_two_hundred_stops_take_as_few_queries_as_three(
    client: Client,
    section: SectionPage,
    django_assert_max_num_queries: DjangoAssertNumQueries,
    count: int,
    is_cut: bool,
) -> None:
    talk = ConversationFactory(parent=section)
    grow(talk, count)

    with django_assert_max_num_queries(QUERIES):
        trail = client.get(f"/api/v1/trail/{talk.uuid}/").json()
    assert len(trail["stops"]) == min(count + 1, 200)
    assert trail["is_cut"] is is_cut
    order = {stop["id"]: n for n, stop in enumerate(trail["stops"])}
    assert all(order[step["earlier"]] < order[step["later"]] for step in trail["steps"])


@pytest.mark.parametrize("path", [uuid4(), "x", "0"])
def test_an_unknown_id_is_a_problem(client: Client, home: object, path: object) -> None:
    answer = client.get(f"/api/v1/trail/{path}/")
    assert answer.status_code in (400, 404)
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_a_type_that_is_no_part_of_trails_has_none(client: Client, section: SectionPage) -> None:
    community = CommunityFactory(parent=section)
    assert client.get(f"/api/v1/trail/{community.uuid}/").status_code == 404


def test_an_unknown_parameter_is_refused(client: Client, section: SectionPage) -> None:
    page = ProposalFactory(parent=section)
    assert client.get(f"/api/v1/trail/{page.uuid}/?depth=2").status_code == 400
