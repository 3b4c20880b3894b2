"""The map at a glance: map and list in step, by hand and by keyboard, and without scripts."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.factories.listings import EventFactory
from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]
UNBONG = "SRID=4326;POINT(127.531 35.442)"


def test_the_list_follows_the_map_and_the_address_follows_both(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    EventFactory(parent=city.pages["sections"], title="운봉 장날", point=UNBONG)
    context = new_context(viewport={"width": 1280, "height": 900})
    context.grant_permissions(["geolocation"])
    context.set_geolocation({"latitude": 35.402949, "longitude": 127.379312})
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda each: asked.append(each.url))
    page.goto("/map/", wait_until="networkidle")
    assert not [each for each in asked if "leaflet" in each]
    page.mouse.move(10, 10)
    page.locator("map-glance[data-ready]").wait_for()
    rows = page.locator("[data-list-part]")
    expect(rows.get_by_text("운봉 장날")).to_be_visible()

    rows.get_by_role("link", name="운봉 장날").focus()
    expect(page.locator(".mapview-lit")).to_be_visible()

    page.get_by_role("button", name="내 둘레").click()
    expect(rows.get_by_text("운봉 장날")).to_have_count(0)
    expect(page).to_have_url(re.compile("near=35.403%2C127.379&radius=1000"))
    assert not [each for each in asked if "35.40294" in each]

    page.get_by_label("어디").select_option("운봉읍")
    expect(rows.get_by_text("운봉 장날")).to_be_visible()
    expect(page).to_have_url(re.compile("district="))
    pin = page.locator(".mapview-pin")
    expect(pin).to_have_count(1)
    pin.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".mapview-words").get_by_role("link", name="운봉 장날")).to_be_focused()
    page.keyboard.press("Escape")

    page.locator("[data-canvas]").focus()
    for _ in range(12):
        page.keyboard.press("Shift+ArrowRight")
        page.wait_for_timeout(300)  # a press would end the movement of the one before
    expect(page).to_have_url(re.compile("bbox="))
    expect(rows.get_by_text("운봉 장날")).to_have_count(0)
    expect(page.get_by_label("어디")).to_have_value("")
    page.reload()
    expect(rows.get_by_text("운봉 장날")).to_have_count(0)


def test_without_scripts_the_map_is_a_form_and_a_picture(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    EventFactory(parent=city.pages["sections"], title="운봉 장날", point=UNBONG)
    page = new_context(java_script_enabled=False).new_page()
    page.goto("/map/")
    page.get_by_label("어디").select_option("운봉읍")
    page.get_by_role("button", name="보기").click()

    expect(page.locator(".mapview-row[data-latitude]")).to_have_count(1)
    page.locator(".map-picture a").click()
    expect(page).to_have_url(re.compile("bbox="))
    expect(page.get_by_role("link", name="운봉 장날")).to_be_visible()
