"""The trail on the pages of the site: the list says all."""

import itertools
from datetime import date

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from home.models import SectionPage
from tests.factories.deliberation import (
    ConversationFactory,
    OutcomeFactory,
    ProposalFactory,
    RoundtableFactory,
)
from tests.factories.listings import EventFactory
from tests.factories.trail import make_step

pytestmark = pytest.mark.django_db


def test_every_page_of_a_trail_shows_all_of_it_in_order(
    client: Client, section: SectionPage
) -> None:
    event = EventFactory(parent=section, title="첫 만남 저녁")
    page = ProposalFactory(parent=section, title="비를 피할 마당")
    table = RoundtableFactory(parent=section, title="놀이 원탁", held_on=date(2026, 6, 2))
    result = OutcomeFactory(parent=section, title="지붕 사업", decided_on=date(2026, 7, 1))
    note = "모임은 뒤에도 이어졌습니다."
    make_step(page, "arose-from", event, note=note)
    make_step(page, "deliberated-in", table)
    make_step(table, "led-to", result)

    for each in (event, page, table, result):
        words = client.get(str(each.url)).content.decode()
        trail = words[words.index('<ol class="trail-stops">') :]
        places = [trail.index(f"{p.title}<") for p in (event, page, table, result)]
        assert places == sorted(places)
        assert trail.count('aria-current="true"') == 1
        assert note in trail
        assert f"/api/v1/trail/{each.uuid}/" in trail


def test_a_page_that_stands_alone_shows_no_trail(client: Client, section: SectionPage) -> None:
    talk = ConversationFactory(parent=section)
    assert 'class="trail"' not in client.get(str(talk.url)).content.decode()


def test_a_proposal_shows_its_log_from_the_first_day(client: Client, section: SectionPage) -> None:
    page = ProposalFactory(parent=section, competence="no-owner")
    words = client.get(str(page.url)).content.decode()
    assert "trail-stages" in words
    assert "맡은 부서 없음" in words


def test_a_trail_says_whose_turn_it_is_and_what_its_stops_tell(
    client: Client, section: SectionPage
) -> None:
    page = ProposalFactory(parent=section, competence="department", department="아동 담당")
    table = RoundtableFactory(parent=section, common_ground="그늘을 먼저 만듭니다.")
    make_step(page, "deliberated-in", table)

    words = client.get(str(page.url)).content.decode()
    trail = words[words.index('class="trail"') :]
    assert (
        trail.index("이제 누구 차례인가요") < trail.index("아동 담당") < trail.index("trail-stops")
    )
    assert "그늘을 먼저 만듭니다." in trail


def test_what_people_wrote_on_a_step_is_text(client: Client, section: SectionPage) -> None:
    page, table = ProposalFactory(parent=section), RoundtableFactory(parent=section)
    make_step(page, "deliberated-in", table, evidence="<script>alert(1)</script>")
    assert "<script>alert" not in client.get(str(page.url)).content.decode()


def test_a_longer_trail_takes_no_more_queries(
    client: Client, section: SectionPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    pages = [ConversationFactory(parent=section) for _ in range(8)]
    for before, after in itertools.pairwise(pages):
        make_step(before, "led-to", after)
    with django_assert_max_num_queries(6):
        client.get(str(pages[3].url))
