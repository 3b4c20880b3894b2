"""With the keyboard alone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

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
