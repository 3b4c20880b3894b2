"""With the keyboard alone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]


def test_the_first_stop_leads_past_the_menu(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context().new_page()
    page.goto(city.address("events"))
    page.keyboard.press("Tab")
    skip = page.locator(":focus")

    expect(skip).to_have_text("본문으로 바로 가기")
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_each_stop_can_be_seen(new_context: Callable[..., BrowserContext], city: City) -> None:
    page = new_context().new_page()
    page.goto("/events/")
    for _ in range(14):
        page.keyboard.press("Tab")
        ring = page.evaluate(
            "() => { const each = document.activeElement;"
            " const seen = (one) => one && getComputedStyle(one).outlineStyle !== 'none';"
            " return seen(each) || seen(each.closest('.card')); }"
        )
        assert ring, page.evaluate("document.activeElement.outerHTML")


def go_to(page: Page, wanted: Locator, most: int = 80) -> None:
    """Press Tab until what is wanted has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if wanted.evaluate("each => each === document.activeElement"):
            return
    pytest.fail("Tab does not lead there")


def test_a_list_is_filtered_and_a_page_opened(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context().new_page()
    page.goto("/events/")
    go_to(page, page.locator(".filters summary"))
    page.keyboard.press("Enter")
    go_to(page, page.get_by_role("button", name="보기", exact=True))
    page.keyboard.press("Enter")
    page.wait_for_url("**/events/?**")
    go_to(page, page.get_by_role("link", name=city.pages["events"].title).first)
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text(city.pages["events"].title)
