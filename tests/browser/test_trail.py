"""A trail is walked from its first stop to its last by keyboard alone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.home.site.city import City

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
MOST_TABS = 120


def tab_to(page: Page, words: str) -> None:
    """Press Tab until a link of these words has the focus."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()") == words:
            return
    raise AssertionError(f"No way to {words!r} by keyboard.")


def test_the_keyboard_alone_leads_from_a_proposal_to_its_result_and_back(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context().new_page()
    page.goto(city.address("proposals"))
    for name in ("outcomes", "roundtables", "proposals"):
        tab_to(page, city.pages[name].title)
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{city.address(name)}")
        assert page.locator(".trail-stop.is-here").inner_text().count(city.pages[name].title)


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_drawing_fits_every_width_and_is_not_read_out(
    new_context: Callable[..., BrowserContext], city: City, width: int
) -> None:
    page = new_context(viewport={"width": width, "height": 800}).new_page()
    page.goto(city.address("proposals"))

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator(".trail-drawing svg:visible").count() == 1
    assert page.locator(".trail-drawing").get_attribute("aria-hidden") == "true"
