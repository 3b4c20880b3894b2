"""What the pages of each type tell."""

from datetime import date, timedelta

import pytest
from django.test import Client, RequestFactory
from django.utils import timezone

from cms.rendering import render_document
from home.models import SectionPage
from tests.factories.deliberation import ConversationFactory
from tests.factories.listings import EventFactory
from tests.home.site.city import City

pytestmark = pytest.mark.django_db


def shown(client: Client, address: str) -> str:
    """Return a page's HTML."""
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_an_event_tells_how_to_come(client: Client, city: City) -> None:
    page = shown(client, city.address("events"))

    for words in (
        "장소가 바뀌었습니다.",
        "비가 와서 실내로 옮깁니다.",
        "매주, 모두 4번",
        "이어지는 날짜",
        "광한루원",
        "계단 없이 들어갈 수 있습니다.",
        "수어 통역이 있습니다.",
        "시연용으로 지어낸 내용입니다.",
        "공공누리 제1유형",
    ):
        assert words in page
    assert page.count("<time") >= 4


def test_a_cancelled_event_offers_no_way_to_join(client: Client, section: SectionPage) -> None:
    event = EventFactory(
        parent=section, status="cancelled", join_url="https://example.org/join", status_note="비"
    )
    page = shown(client, event.get_url())

    assert "취소되었습니다." in page
    assert "https://example.org/join" not in page


def test_an_event_of_the_past_says_so(client: Client, section: SectionPage) -> None:
    over = EventFactory(parent=section, starts_at=timezone.now() - timedelta(days=3))
    running = EventFactory(parent=section, starts_at=timezone.now() - timedelta(minutes=5))

    assert "지난 모임입니다." in shown(client, over.get_url())
    assert "지난 모임입니다." not in shown(client, running.get_url())


def test_a_place_is_told_in_words_and_kept_for_the_map(client: Client, city: City) -> None:
    page = shown(client, city.address("events"))

    assert 'data-latitude="35.402900"' in page
    assert 'data-tiles="/map/ground/{z}/{x}/{y}.svg"' in page


def test_a_page_without_a_point_loads_no_map(client: Client, city: City) -> None:
    assert "leaflet" not in shown(client, city.address("stories"))


def test_a_community_shows_what_it_offers_needs_and_does(client: Client, city: City) -> None:
    page = shown(client, city.address("communities"))

    for words in ("재봉틀 네 대", "사진 찍어 줄 사람", city.pages["events"].title, "총무"):
        assert words in page


def test_a_section_shows_its_picks_and_what_it_gathers(client: Client, city: City) -> None:
    page = shown(client, city.address("sections"))

    assert "편집자가 고른 글" in page
    assert page.count(city.pages["stories"].title) == 2
    assert city.pages["events"].title in page


def test_a_section_can_gather_one_type_by_topic(
    client: Client, city: City, section: SectionPage
) -> None:
    from tests.factories.sections import SectionFactory

    other = SectionFactory(
        parent=city.home, topics=["craft"], automatic_type="events", is_automatic_by_topic=True
    )
    page = shown(client, other.get_url())

    assert city.pages["events"].title in page
    assert city.pages["stories"].title not in page


@pytest.mark.parametrize(
    ("precision", "met_on", "said", "machine"),
    [
        ("day", date(2019, 7, 3), "2019년 7월 3일(수)", 'datetime="2019-07-03"'),
        ("month", date(2019, 7, 1), "2019년 7월", 'datetime="2019-07"'),
        ("year", date(2019, 1, 1), "2019년", 'datetime="2019"'),
        ("unknown", None, "날짜 모름", ""),
    ],
)
def test_a_conversation_claims_no_more_of_its_date_than_is_known(
    client: Client,
    section: SectionPage,
    precision: str,
    met_on: date | None,
    said: str,
    machine: str,
) -> None:
    record = ConversationFactory(parent=section, met_on=met_on, met_on_precision=precision)
    byline = shown(client, record.get_url()).split('class="byline"')[1].split("</p>")[0]

    assert said in byline
    assert machine in byline
    assert ("7월 1일" in byline) is False
    assert ("1월 1일" in byline) is False


def test_a_roundtable_shows_agreement_and_dissent_alike(client: Client, city: City) -> None:
    page = shown(client, city.address("roundtables"))

    for words in (
        "아이들과 함께 정합니다.",
        "모래냐 고무냐로 갈렸습니다.",
        "빈터가 먼저라는 의견이 있었습니다.",
        "<li>누가 돌보나요?</li>",
        "모래 놀이터",
        "1모둠",
    ):
        assert words in page


def test_a_type_without_a_template_is_shown_by_the_plain_one(city: City) -> None:
    document = city.pages["events"].document() | {"type": "choirs"}
    response = render_document(RequestFactory().get("/"), document)
    page = response.render().content.decode()

    assert document["title"] in page
    assert "편한 신발" in page
    assert "광한루원" in page


def test_the_plain_page_names_the_fields_that_the_model_has_words_for(city: City) -> None:
    from home.site.plain_fields import plain_fields

    told = dict(plain_fields(city.pages["events"].document()))

    assert told["종류"] == "강좌"
    assert told["하루 종일"] == "아니요"
    assert "제목" not in told
