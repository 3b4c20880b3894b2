"""The poster, on the screen and as PDF."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client
from pypdf import PdfReader
from pytest_django import DjangoAssertNumQueries

from home.models import HomePage, SectionPage
from home.poster import printing
from tests.factories.listings import EventFactory
from tests.home.poster.crowd import crowd

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("friday")]
SEOUL = ZoneInfo("Asia/Seoul")
SATURDAY = datetime(2026, 11, 28, 10, tzinfo=SEOUL)


@pytest.fixture
def friday() -> Iterator[object]:
    with time_machine.travel("2026-11-27T12:00:00+09:00", tick=False) as now:
        yield now


def refuse_with(problem: type[Exception]) -> Callable[[object], bytes]:
    def refuse(poster: object) -> bytes:
        raise problem

    return refuse


def text_of(content: bytes) -> tuple[int, str]:
    """Return the number of pages and all words without spaces."""
    pdf = PdfReader(BytesIO(content))
    text = "".join("".join(page.extract_text().split()) for page in pdf.pages)
    return len(pdf.pages), text


def test_the_sheet_says_what_when_where_and_who(
    client: Client, section: SectionPage, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    EventFactory(
        parent=section,
        title="두부 만드는 날",
        starts_at=SATURDAY,
        host="운봉 약초 텃밭",
        topics=["kids"],
    )
    EventFactory(parent=section, title="다음 주 모임", starts_at=SATURDAY + timedelta(days=7))

    with django_assert_num_queries(4):
        shown = client.get("/calendar/poster/?topic=kids").content.decode()
    for words in ("두부 만드는 날", "11월 28일(토)", "오전\N{NO-BREAK SPACE}10시", "광한루원"):
        assert words in shown
    assert "운봉 약초 텃밭" in shown
    assert "다음 주 모임" not in shown
    assert "/calendar/poster.pdf?week=2026-W48&amp;topic=kids" in shown
    assert "noindex" in shown


def test_sixty_come_on_one_page_with_the_rest_counted(
    client: Client, section: SectionPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    slots, documents = crowd(60)
    monkeypatch.setattr("home.poster.poster.read_slots", lambda *asked: slots)
    monkeypatch.setattr("home.calendar.days.read_documents", lambda slots: documents)
    response = client.get("/calendar/poster.pdf")

    assert response["Content-Type"] == "application/pdf"
    pages, text = text_of(response.content)
    assert pages == 1
    assert "개는QR에서" in text
    assert "11월29일(일)" in text
    monkeypatch.setattr(printing, "fits_of", refuse_with(AssertionError))
    assert client.get("/calendar/poster.pdf").content == response.content  # it was kept


def test_a_week_without_anything_is_a_poster_too(client: Client, home: HomePage) -> None:
    pages, text = text_of(client.get("/calendar/poster.pdf?week=2026-W50").content)
    assert pages == 1
    assert "아직알려진것이없습니다" in text


def test_my_topics_are_written_into_the_posters_address(client: Client, home: HomePage) -> None:
    client.cookies["madang_choice"] = "topic=music"
    shown = client.get("/calendar/poster/?mine=1").content.decode()
    assert "poster.pdf?week=2026-W48&amp;topic=music" in shown
    assert "mine=1&amp;" not in shown
    assert "topic=music&amp;mine=1" not in shown


@pytest.mark.parametrize("problem", [printing.Busy, OSError])
def test_where_no_pdf_can_be_made_the_page_can_be_printed(
    client: Client, home: HomePage, monkeypatch: pytest.MonkeyPatch, problem: type[Exception]
) -> None:
    monkeypatch.setattr("home.poster.views.make_pdf", refuse_with(problem))
    response = client.get("/calendar/poster.pdf")
    assert response.status_code == 503
    assert "이 화면을 인쇄해 주세요" in response.content.decode()


def test_one_address_cannot_have_posters_made_without_end(
    client: Client, home: HomePage, monkeypatch: pytest.MonkeyPatch, settings: pytest.FixtureRequest
) -> None:
    settings.MADANG_POST_RATE_ADDRESS = "1/h"  # type: ignore[attr-defined]
    monkeypatch.setattr("home.poster.views.make_pdf", lambda poster: b"%PDF-")
    assert client.get("/calendar/poster.pdf").status_code == 200
    response = client.get("/calendar/poster.pdf?week=2026-W49")
    assert response.status_code == 429
    assert "한 시간쯤 뒤에" in response.content.decode()


def test_a_week_beyond_the_calendar_makes_no_pdf(client: Client, home: HomePage) -> None:
    response = client.get("/calendar/poster.pdf?week=1980-W01")
    assert response.status_code == 404
    assert "그 주는 달력에 없어" in response.content.decode()
