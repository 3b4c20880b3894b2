"""The page that makes the code for embeds."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser.embedding import embedded, strictly
from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]


def test_the_builder_shows_at_once_what_is_chosen(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context().new_page()
    complaints: list[str] = []
    page.on("console", lambda each: complaints.append(each.text) if each.type == "error" else None)
    page.route("**/embed/*", strictly)
    page.goto("/embed/")
    page.get_by_label("어떤 모양으로").select_option("달력")
    preview = page.frame_locator("[data-preview]")
    expect(preview.get_by_role("table")).to_be_visible()
    code = page.get_by_label("높이가 저절로 맞는 코드")
    expect(code).to_have_value(re.compile('view="calendar"'))
    page.get_by_label("무엇을").select_option("이야기")
    expect(page.get_by_text("다른 모양을 골라 주세요")).to_be_visible()
    expect(page.get_by_label("기간")).to_be_hidden()
    page.get_by_label("어떤 모양으로").select_option("목록")
    expect(page.get_by_text("다른 모양을 골라 주세요")).to_be_hidden()
    expect(preview.get_by_role("heading", name="이야기", exact=True)).to_be_visible()
    assert "type=stories" in page.url
    assert complaints == []


def test_code_is_copied(new_context: Callable[..., BrowserContext], city: City) -> None:
    context = new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto("/embed/?topic=craft")
    page.get_by_role("button", name=re.compile("복사하기.*높이가 저절로")).click()

    expect(page.get_by_text("복사했습니다.")).to_be_attached()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.get_by_label("높이가 저절로 맞는 코드").input_value()
    assert 'topic="craft"' in copied


def test_copied_code_works_on_a_page(
    new_context: Callable[..., BrowserContext], city: City, live_server: LiveServer
) -> None:
    page = new_context().new_page()
    page.goto("/embed/?type=events&topic=craft&lang=en")
    code = page.get_by_label("높이가 저절로 맞는 코드").input_value()
    page.route("**/partner/", lambda route: route.fulfill(content_type="text/html", body=code))
    page.goto(f"{live_server.url}/partner/")

    expect(embedded(page).locator("html")).to_have_attribute("lang", "en")


def test_without_script_the_builder_works_by_its_button(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto("/embed/")
    page.get_by_label("어떤 모양으로").select_option("지도")
    page.get_by_role("button", name="미리 보기").click()

    expect(page.locator("[data-preview]")).to_have_attribute("src", re.compile("view=map"))
    expect(page.get_by_role("button", name="복사하기")).to_have_count(0)
