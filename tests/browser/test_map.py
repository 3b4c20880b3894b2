"""The small map of a place."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]


def test_a_place_is_drawn_from_our_own_tiles(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context().new_page()
    with page.expect_response(lambda each: "/map/ground/" in each.url) as tile:
        page.goto(city.address("events"))

    assert tile.value.status == 200
    expect(page.locator("[data-map] .madang-pin")).to_be_visible()
    expect(page.get_by_role("button", name="확대")).to_be_visible()


def test_without_script_the_place_is_there_in_words(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(city.address("events"))

    expect(page.get_by_text("광한루원", exact=True).first).to_be_visible()
    expect(page.locator("[data-map]")).to_be_hidden()
