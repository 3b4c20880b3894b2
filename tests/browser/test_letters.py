"""The city's letters come after the first look, and at once where an earlier page brought them."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]
USED = "document.querySelector('[data-letters]').media === 'all'"
FIRST_LOOK = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
FIRST_LETTER = """Math.min(...performance.getEntriesByType('resource')
    .filter((each) => each.name.includes('woff2')).map((each) => each.startTime))"""
PATIENCE = 300  # tenths of a second
REMEMBERED = "localStorage.getItem('madang-letters') !== null"


def wait_for_letters(page: Page) -> None:
    # Not by wait_for_function, which the site's policy for scripts refuses.
    for _ in range(PATIENCE):
        if page.evaluate(f"{USED} && {REMEMBERED}"):
            return
        page.wait_for_timeout(100)
    raise AssertionError("no letters came")


def test_the_first_page_does_not_wait_for_them(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context(viewport={"width": 390, "height": 844}).new_page()
    page.goto("/")
    wait_for_letters(page)
    assert page.evaluate(f"{FIRST_LETTER} > {FIRST_LOOK}")

    page.add_init_script(
        "addEventListener('DOMContentLoaded', () => { window.atOnce = " + USED + "; })"
    )
    page.goto("/events/")
    assert page.evaluate("window.atOnce")


def test_without_scripts_they_come_too(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    asked: list[str] = []
    page.on("request", lambda each: asked.append(each.url))
    page.goto("/", wait_until="networkidle")
    assert [each for each in asked if each.endswith(".woff2")]
