"""No page has a fault that axe knows, on a telephone and a desk, by day and by night."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(
    new_context: Callable[..., BrowserContext], addresses: list[str], width: int, scheme: str
) -> None:
    page = new_context(viewport={"width": width, "height": 900}, color_scheme=scheme).new_page()
    faults = {}
    for address in addresses:
        page.goto(address, wait_until="load")
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        found = Axe().run(page, options=RULES)
        assert found.response["passes"], "axe has looked at nothing"
        if found.violations_count:
            faults[address] = found.generate_report()
    assert not faults, "\n".join(f"{address}\n{report}" for address, report in faults.items())


@pytest.mark.parametrize("width", [320, 390])
def test_nothing_has_to_be_moved_sideways(
    new_context: Callable[..., BrowserContext], addresses: list[str], width: int
) -> None:
    page = new_context(viewport={"width": width, "height": 900}).new_page()
    too_wide = []
    for address in addresses:
        page.goto(address)
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            too_wide.append(address)
    assert not too_wide


def test_buttons_and_entries_of_menus_are_large_enough_to_hit(
    new_context: Callable[..., BrowserContext], addresses: list[str]
) -> None:
    page = new_context(viewport={"width": 390, "height": 900}).new_page()
    too_small = set()
    for address in addresses:
        page.goto(address)
        for each in page.locator("button, .button, .chip, .site-nav a, .ways a, select").all():
            box = each.bounding_box()
            if box and box["height"] < 44:
                too_small.add((address, each.inner_text()))
    assert not too_small
