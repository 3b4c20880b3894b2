"""Everything works where no script runs."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]


def test_the_language_is_switched_and_stays(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto("/events/")
    page.get_by_role("button", name="English").click()

    assert page.url.endswith("/events/")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.goto("/stories/")
    expect(page.get_by_role("button", name="한국어")).to_be_visible()


def test_a_list_is_filtered(new_context: Callable[..., BrowserContext], city: City) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto("/events/")
    page.get_by_text("거르기").click()
    page.get_by_label("상태").select_option("취소")
    page.get_by_role("button", name="보기", exact=True).click()

    expect(page.get_by_text("고르신 것에 맞는 글이 없습니다.")).to_be_visible()
    page.get_by_role("link", name="거르지 않고 모두 보기").click()
    expect(page.get_by_role("link", name=city.pages["events"].title)).to_be_visible()
