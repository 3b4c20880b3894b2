"""The search page, as readers see it without any script."""

import re
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import pytest
import time_machine
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from home.models import SectionPage
from search.indexing.working import work_off
from tests.factories.listings import EventFactory
from tests.factories.stories import StoryFactory
from tests.search.odd import ODD

pytestmark = pytest.mark.django_db
FRIDAY = datetime(2026, 11, 27, 1, tzinfo=UTC)


@pytest.fixture(autouse=True)
def friday() -> object:
    """Stop the clock on a Friday morning."""
    with time_machine.travel(FRIDAY, tick=False) as stopped:
        yield stopped


@pytest.fixture
def town(section: SectionPage) -> SectionPage:
    """Some things to find, indexed."""
    saturday = FRIDAY + timedelta(days=1)
    EventFactory(
        parent=section,
        title="산내 판소리 공연",
        starts_at=saturday,
        ends_at=saturday + timedelta(hours=2),
        topics=["music"],
    )
    EventFactory(
        parent=section,
        title="판소리 배우기",
        summary="어린이 <놀이터> 옆 마루에서 만납니다.",
        starts_at=saturday + timedelta(days=30),
        ends_at=saturday + timedelta(days=30, hours=2),
        topics=["music"],
    )
    StoryFactory(parent=section, title="놀이터를 지킨 이웃")
    work_off()
    return section


def page(client: Client, query: str) -> str:
    """Return the page, with single spaces."""
    answer = client.get(f"/search/{query}")
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", answer.content.decode())


def test_words_are_marked_and_text_is_escaped(client: Client, town: SectionPage) -> None:
    shown = page(client, "?q=놀이터에서")
    assert "<mark>놀이터</mark>를 지킨 이웃" in shown
    assert "&lt;<mark>놀이터</mark>&gt;" in shown
    assert "결과 2건" in shown


def test_facets_are_links_with_counts(client: Client, town: SectionPage) -> None:
    shown = page(client, "?q=놀이터")
    link = re.search(r'href="(\?q=[^"]*type=stories)"[^>]*>(.*?)</a>', shown)
    assert link
    assert "</span>1<span" in link[2]
    narrowed = page(client, link[1].replace("&amp;", "&"))
    assert "결과 1건" in narrowed
    assert "판소리 배우기" not in narrowed
    assert 'aria-current="true"' in narrowed
    assert "빼기" in narrowed


def test_a_time_is_explained_and_can_be_searched_as_words(
    client: Client, town: SectionPage
) -> None:
    shown = page(client, "?q=이번 주말 판소리")
    assert "‘이번 주말’: <strong>11월 28일(토) ~ 11월 29일(일)</strong>에" in shown
    assert "산내" in shown
    assert "판소리</mark> 배우기" not in shown
    literal = re.search(r'href="(\?q=%22[^"]*)">‘이번 주말’ 그대로', shown)
    assert literal
    assert "에 열리는 것을 찾았습니다" not in page(client, literal[1])


def test_a_time_in_which_nothing_takes_place_is_named(client: Client, town: SectionPage) -> None:
    shown = page(client, "?q=오늘 판소리")

    assert "‘오늘’에 열리는 것이 없어, 때를 가리지 않고" in shown
    assert "산내 <mark>판소리</mark> 공연" in shown
    assert "<mark>판소리</mark> 배우기" in shown
    assert "때를 가리지 않고" not in page(client, "?q=이번 주말 판소리")
    assert "때를 가리지 않고" not in page(client, "?q=오늘 우주정거장")


def test_what_was_meant_is_shown_and_said(client: Client, town: SectionPage) -> None:
    shown = page(client, "?q=판소라")
    assert "<strong>‘판소리’</strong>" in shown
    assert "산내 <mark>판소리</mark> 공연" in shown


def test_finding_nothing_helps_and_is_noted(client: Client, town: SectionPage) -> None:
    shown = page(client, "?q=우주정거장&type=events")
    assert "맞는 글을 찾지 못했습니다" in shown
    assert "거르개를 빼고 다시 찾기" in shown
    assert 'href="/topics/music/"' in shown


def test_who_has_not_asked_is_told_how(client: Client, town: SectionPage) -> None:
    shown = page(client, "")
    assert "이렇게 찾아보세요" in shown
    assert 'href="/topics/music/"' in shown


def test_whatever_is_asked_is_answered(client: Client, town: SectionPage) -> None:
    queries = [f"?q={quote(words, errors='surrogatepass')}" for words in ODD]
    queries += ["?q=***&page=99", "?type=%3Cb%3E", "?q=놀이터&page=25", "?period=x&area=x"]
    queries += ["?q=<script>alert(1)</script>", "?q=%ff%fe", "?q=%00"]
    for query in queries:
        assert "<script>alert" not in page(client, query), query[:40]


def test_the_page_asks_the_database_little(
    client: Client, town: SectionPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    page(client, "?q=놀이터")
    with django_assert_max_num_queries(14):
        page(client, "?q=놀이터")


def test_every_page_has_one_search(client: Client, town: SectionPage) -> None:
    for address in ("/", "/events/", "/search/", "/topics/"):
        shown = client.get(address).content.decode()
        assert shown.count('role="search"') == 1, address
    lost = client.get("/nowhere/")
    assert lost.status_code == 404
    assert lost.content.decode().count('role="search"') == 1
