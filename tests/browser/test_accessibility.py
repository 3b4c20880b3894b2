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
# By night only colours are others.
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}


@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing(
    new_context: Callable[..., BrowserContext], addresses: list[str], width: int
) -> None:
    # Without motion: halfway from day to night no colour is one that anybody sees.
    options = {"viewport": {"width": width, "height": 900}, "reduced_motion": "reduce"}
    page = new_context(**options).new_page()
    faults = {}
    for address in addresses:
        page.emulate_media(color_scheme="light")
        page.goto(address, wait_until="load")
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        for scheme, rules in (("light", RULES), ("dark", COLOURS)):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            found = Axe().run(page, options=rules)
            looked_at = found.response["passes"] or found.response["incomplete"]
            assert looked_at or rules is COLOURS, "axe has looked at nothing"
            if found.violations_count:
                faults[f"{address} {scheme}"] = found.generate_report()
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
        # What a closed menu holds has no size of its own.
        page.evaluate("document.querySelectorAll('header details').forEach(e => { e.open = true })")
        found = page.locator("button, .button, .chip, .site-nav a, .ways a, select")
        for each in found.filter(visible=True).all():
            box = each.bounding_box()
            if box and box["height"] < 44:
                too_small.add((address, each.inner_text()))
    assert not too_small
