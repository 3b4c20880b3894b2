"""The calendar and my topics in a browser: without scripts all of it, with them more smoothly."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]


def test_without_scripts_one_finds_it_makes_its_topic_ones_own_and_prints_the_week(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context(java_script_enabled=False, viewport={"width": 390, "height": 844}).new_page()
    page.goto("/calendar/?view=agenda")
    page.get_by_text("동네와 주제로 거르기").click()
    page.get_by_label("강좌").check()
    page.get_by_role("button", name="보기", exact=True).click()
    expect(page.get_by_role("link", name=city.pages["events"].title).first).to_be_visible()
    saved = page.get_by_role("link", name="내 휴대전화 달력에 넣기")
    address = saved.get_attribute("href") or ""
    assert address.startswith("webcal:")
    assert address.endswith("/my/calendar.ics?kind=course")

    page.goto("/topics/craft/")
    page.get_by_role("button", name="내 주제에 넣기").click()
    expect(page.get_by_role("button", name="내 주제에서 빼기")).to_be_visible()
    page.goto("/calendar/?view=agenda&mine=1")
    expect(page.get_by_role("link", name=city.pages["events"].title).first).to_be_visible()

    page.get_by_role("link", name="이 주 안내문 뽑기").click()
    expect(page.get_by_role("link", name="PDF로 받기")).to_be_visible()
    expect(page.locator(".sheet")).to_be_visible()


def test_with_scripts_the_page_stays_and_the_address_changes(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context().new_page()
    page.goto("/calendar/")
    page.evaluate("window.isTheSame = true")
    page.get_by_role("link", name="주", exact=True).click()
    expect(page.locator(".cal-week")).to_be_visible()
    assert "week=" in page.url
    assert page.evaluate("document.activeElement.id") == "period"
    page.go_back()
    expect(page.locator(".cal-month")).to_be_visible()
    assert page.evaluate("window.isTheSame")
