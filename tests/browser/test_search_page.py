"""The search box by keyboard, as a combobox; and the facets, open where there is room for them."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


def test_suggestions_are_chosen_by_keyboard(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    title = city.pages["events"].title
    page = new_context().new_page()
    page.goto("/search/")
    box = page.locator("#search-main")
    options = page.locator("#search-main-suggestions [role=option]")
    expect(box).to_have_attribute("role", "combobox")
    expect(box).to_have_attribute("aria-expanded", "false")

    box.press_sequentially(title)
    expect(options.filter(has_text=title)).to_have_count(1)
    expect(box).to_have_attribute("aria-expanded", "true")
    box.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", str(options.last.get_attribute("id")))
    expect(box).to_be_focused()

    box.press("Escape")
    expect(page.locator("#search-main-suggestions")).to_be_hidden()
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(box).to_have_value(title)

    box.press("ArrowDown")
    box.press("Escape")
    box.press("Enter")
    page.wait_for_url("**/search/?q=*")
    expect(page.get_by_role("heading", level=2, name="결과")).to_be_visible()


def test_a_suggested_title_leads_to_its_page(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    title = city.pages["events"].title
    page = new_context().new_page()
    page.goto("/search/")
    box = page.locator("#search-main")
    box.press_sequentially(title)
    found = page.locator("#search-main-suggestions [data-url]").filter(has_text=title)
    expect(found).to_have_count(1)

    while found.get_attribute("aria-selected") != "true":
        box.press("ArrowDown")
    box.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def test_facets_lie_open_where_there_is_room(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    for size, is_open in ((WIDE, True), (NARROW, False)):
        page = new_context(viewport=size, java_script_enabled=False).new_page()
        page.goto("/search/?q=남원")
        choice = page.locator(".search-facets a").first

        expect(choice).to_be_visible(visible=is_open)
        expect(page.locator(".search-facets summary")).to_be_visible(visible=not is_open)
        if is_open:
            choice.focus()
            expect(choice).to_be_focused()
            page.keyboard.press("Enter")
            expect(page.locator(".held a").first).to_be_visible()
