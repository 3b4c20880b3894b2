"""One's own yard."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from delivery.following.cookie import LONGEST, NAME
from home.models import SectionPage
from tests.factories.deliberation import ProposalFactory
from tests.factories.listings import EventFactory
from tests.factories.pages import topic
from tests.factories.sections import SectionFactory
from tests.factories.stories import StoryFactory

pytestmark = pytest.mark.django_db


def text_of(response: Any) -> str:
    return str(response.content.decode()).partition("<main")[2]


def test_without_a_choice_the_page_leads_to_the_form(client: Client, home: object) -> None:
    page = text_of(client.get("/my/"))
    assert "아직 고르신 것이 없습니다" in page
    assert 'href="/participate/follow/"' in page


def test_what_is_chosen_is_shown_and_nothing_else(client: Client, section: SectionPage) -> None:
    EventFactory(
        parent=section,
        title="둘째 공연",
        kind="performance",
        topics=["music"],
        starts_at=timezone.now() + timedelta(days=3),
    )
    EventFactory(parent=section, title="첫째 공연", kind="performance", topics=["art"])
    EventFactory(parent=section, title="음악 강좌", kind="course", topics=["music"])
    EventFactory(parent=section, title="요리 공연", kind="performance", topics=["food"])
    StoryFactory(parent=section, title="음악 이야기", topics=["music"])
    page = text_of(client.get("/my/?topic=music&topic=art&kind=performance&kind=proposals"))
    assert page.index("첫째 공연") < page.index("둘째 공연")
    for absent in ("음악 강좌", "요리 공연", "음악 이야기"):
        assert absent not in page


def test_what_is_over_and_what_is_a_draft_is_not_shown(
    client: Client, section: SectionPage
) -> None:
    EventFactory(
        parent=section,
        title="어제 모임",
        topics=["music"],
        starts_at=timezone.now() - timedelta(days=1),
    )
    EventFactory(parent=section, title="준비 중인 모임", topics=["music"], draft=True)
    page = text_of(client.get("/my/?topic=music"))
    assert "어제 모임" not in page
    assert "준비 중인 모임" not in page
    assert "지금은 다가오는 것이 없습니다" in page


def test_any_of_several_sections_will_do(client: Client, section: SectionPage) -> None:
    other = SectionFactory(parent=section.get_parent(), title="도서관", slug="library")
    third = SectionFactory(parent=section.get_parent(), title="체육회", slug="sports")
    for parent, title in ((section, "사무국 제안"), (other, "도서관 제안"), (third, "체육회 제안")):
        ProposalFactory(parent=parent, title=title)
    page = text_of(client.get("/my/?section=library&section=culture-city"))
    assert "사무국 제안" in page
    assert "도서관 제안" in page
    assert "체육회 제안" not in page


def test_an_area_holds_what_has_a_place_in_it(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section, title="가까운 모임")
    EventFactory(parent=section, title="먼 모임", point="SRID=4326;POINT(127.617 35.396)")
    page = text_of(client.get("/my/?near=35.403,127.379&radius=2000"))
    assert "가까운 모임" in page
    assert "먼 모임" not in page


def test_the_cookie_is_read_where_the_address_says_nothing(
    client: Client, section: SectionPage
) -> None:
    StoryFactory(parent=section, title="음악 이야기", topics=["music"])
    client.cookies[NAME] = "topic=music"
    page = text_of(client.get("/my/?utm_source=letter"))
    assert "음악 이야기" in page
    assert 'value="forget"' in page


@pytest.mark.parametrize(
    "garbage",
    ["%%%", "topic", "radius=-1&topic=a", "near=x", "\x80\xff", "a" * 4000, "topic=%00", '{"a":1}'],
)
def test_a_cookie_of_garbage_is_no_choice(client: Client, home: object, garbage: str) -> None:
    client.cookies[NAME] = garbage
    response = client.get("/my/")
    assert response.status_code == 200
    assert "아직 고르신 것이 없습니다" in text_of(response)


def test_a_shared_address_does_not_replace_what_the_browser_keeps(
    client: Client, section: SectionPage
) -> None:
    client.cookies[NAME] = "topic=music"
    response = client.get("/my/?topic=art")
    assert NAME not in response.cookies
    assert 'value="keep"' in text_of(response)
    kept = client.post("/my/", {"action": "keep", "topic": "art"})
    assert kept.cookies[NAME].value == "topic=art"


def test_a_button_forgets_the_choice(client: Client, home: object) -> None:
    client.cookies[NAME] = "topic=music"
    response = client.post("/my/", {"action": "forget"})
    assert response["Location"] == "/my/"
    assert response.cookies[NAME]["max-age"] == 0


def test_a_choice_too_long_for_a_cookie_can_be_bookmarked(client: Client, home: object) -> None:
    slugs = [f"{'긴이름' * 12}{n}" for n in range(20)]
    response = client.post("/my/", {"action": "keep", "topic": slugs})
    assert len(response["Location"]) > LONGEST
    assert NAME not in response.cookies
    assert "즐겨찾기" in text_of(client.get(response["Location"]))


@pytest.mark.parametrize(
    ("query", "status", "words"),
    [
        ("topic=gone", 200, "지금은 없는 것이 있습니다"),
        ("topic=music&radius=99999999", 400, "숫자(미터)로 적어 주세요"),
        ("&".join(f"topic=t{n}" for n in range(200)), 400, "50개까지"),
        ("topic=%00&topic=music", 400, "읽을 수 없는 것"),
    ],
)
def test_what_cannot_be_used_is_said_above_the_rest(
    client: Client, section: SectionPage, query: str, status: int, words: str
) -> None:
    topic("music")
    response = client.get(f"/my/?{query}")
    assert response.status_code == status
    assert words in text_of(response)


def queries_for(client: Client) -> int:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        client.get("/my/?topic=music&section=culture-city&kind=performance&kind=stories")
    return len(captured)


def test_more_to_show_takes_no_more_queries(client: Client, section: SectionPage) -> None:
    def publish() -> None:
        EventFactory(parent=section, kind="performance", topics=["music"])
        StoryFactory(parent=section, topics=["music"])

    publish()
    queries_for(client)  # fills what is kept between requests
    few = queries_for(client)
    for _ in range(6):
        publish()
    assert queries_for(client) == few <= 8


def test_nothing_of_the_page_is_kept_by_caches(client: Client, home: object) -> None:
    assert "no-store" in client.get("/my/?topic=music")["Cache-Control"]
