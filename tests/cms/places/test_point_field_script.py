"""The map's script in a real browser, with every request of the page on record.

Each page is made of the widget's own HTML and the static files as they lie in the project; the
browser is answered from memory, so that no server, database or network is needed.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from mimetypes import guess_type
from pathlib import Path
from typing import Any

import pytest
from django.contrib.staticfiles import finders
from django.forms import Media
from playwright.sync_api import Browser, Page, Route
from wagtail.admin.telepath import JSContext

from cms.ground.tiles import tile
from cms.places.widget import PointWidget

pytestmark = pytest.mark.browser

HOST = "http://madang.test"
WAGTAIL = [
    f"wagtailadmin/js/{name}.js"
    for name in ("vendor/jquery-3.6.0.min", "vendor", "core", "telepath/widgets")
]


@dataclass
class Site:
    """A page, what it holds, and what was asked for."""

    page: Page
    html: str = ""
    foreign: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def answer(self, route: Route) -> None:
        """Answer from the static files and the tiles; refuse every other host."""
        address = route.request.url
        path = address.removeprefix(f"{HOST}/").split("?")[0]
        if not address.startswith(f"{HOST}/"):
            self.foreign.append(address)
            route.abort()
        elif path == "form":
            route.fulfill(body=self.html, content_type="text/html; charset=utf-8")
        elif path.startswith("map/ground/"):
            place = path.removeprefix("map/ground/").removesuffix(".svg").split("/")
            route.fulfill(body=tile(*map(int, place)), content_type="image/svg+xml")
        elif found := finders.find(path.removeprefix("static/")):
            content_type = guess_type(path)[0] or "application/octet-stream"
            route.fulfill(body=Path(str(found)).read_bytes(), content_type=content_type)
        else:
            self.missing.append(path)
            route.fulfill(status=404, body="")

    def open(self, content: str, media: Media, before: str = "") -> None:
        """Open a page with `content`; `before` goes ahead of the media."""
        self.html = (
            f"<!doctype html><html lang=ko><head><title>시험</title>{before}{media}</head>"
            f'<body><main><form action="/form">{content}</form></main></body></html>'
        )
        self.page.goto(f"{HOST}/form")


@pytest.fixture
def site(browser: Browser) -> Iterator[Site]:
    page = browser.new_page(viewport={"width": 900, "height": 900})
    made = Site(page)
    page.route("**/*", made.answer)
    page.on("pageerror", lambda error: made.errors.append(str(error)))
    yield made
    page.close()
    assert (made.foreign, made.missing, made.errors) == ([], [], [])


def show(site: Site, value: str) -> Any:
    widget = PointWidget()
    box = widget.render("point", value, {"id": "id_point"})
    site.open(f'<label for="id_point">지도 위치</label>{box}', widget.media)
    site.page.wait_for_selector(".leaflet-tile-loaded")
    return site.page.get_by_label("지도 위치", exact=True)


def pins(site: Site) -> int:
    return site.page.locator(".madang-pin").count()


def test_opening_a_form_with_an_empty_point_leaves_it_empty(site: Site) -> None:
    box = show(site, "")
    assert box.input_value() == ""
    assert pins(site) == 0
    assert site.page.get_by_role("status").inner_text().startswith("아직 위치가 없습니다")


def test_a_stored_point_has_its_pin_drawn_without_an_image(site: Site) -> None:
    box = show(site, "SRID=4326;POINT(127.3905 35.4164)")
    assert box.input_value() == "35.4164,127.3905"
    assert pins(site) == 1
    assert site.page.locator(".madang-pin svg path").bounding_box()


def test_a_click_on_the_map_places_the_pin_and_fills_the_box(site: Site) -> None:
    box = show(site, "")
    site.page.evaluate(
        "window.heard = []; for (const name of ['input', 'change']) "
        "document.addEventListener(name, () => window.heard.push(name))"
    )
    site.page.locator(".point-field__map").click(position={"x": 300, "y": 100})
    latitude, longitude = map(float, box.input_value().split(","))
    assert 35 < latitude < 36
    assert 127 < longitude < 128
    assert pins(site) == 1
    assert site.page.evaluate("window.heard") == ["input", "change"]


def test_the_pin_can_be_dragged(site: Site) -> None:
    box = show(site, "35.4164,127.3905")
    at = site.page.locator(".madang-pin").bounding_box()
    assert at
    site.page.mouse.move(at["x"] + 16, at["y"] + 16)
    site.page.mouse.down()
    site.page.mouse.move(at["x"] + 116, at["y"] + 16, steps=5)
    site.page.mouse.up()
    latitude, longitude = map(float, box.input_value().split(","))
    assert latitude == pytest.approx(35.4164, abs=1e-3)
    assert longitude > 127.395


def test_without_a_mouse_one_types_or_moves_the_map_by_keys(site: Site) -> None:
    box = show(site, "")
    box.fill("35.41,127.38")
    assert pins(site) == 1
    site.page.keyboard.press("Tab")
    assert site.page.evaluate("document.activeElement.getAttribute('role')") == "application"
    site.page.get_by_role("button", name="위치 지우기").press("Enter")
    assert (box.input_value(), pins(site)) == ("", 0)
    site.page.get_by_role("button", name="지도 한가운데를 위치로").press("Enter")
    assert box.input_value()
    assert pins(site) == 1


def test_return_in_the_box_does_not_send_the_form(site: Site) -> None:
    box = show(site, "")
    box.fill("35.41,127.38")
    box.press("Enter")
    assert site.page.url == f"{HOST}/form"


def test_what_cannot_be_read_is_said_and_kept(site: Site) -> None:
    box = show(site, "35.41,127.38")
    box.fill("시청 앞")
    assert box.get_attribute("aria-invalid") == "true"
    assert site.page.get_by_role("status").inner_text().startswith("위치를 읽지 못했습니다")
    assert (box.input_value(), pins(site)) == ("시청 앞", 0)
    box.fill("３５．４１，１２７．３８")
    assert box.get_attribute("aria-invalid") is None
    assert pins(site) == 1


def test_a_refused_value_comes_back_as_it_was_typed(site: Site) -> None:
    assert show(site, "95,127").input_value() == "95,127"
    assert pins(site) == 0


@pytest.mark.parametrize(
    ("state", "shown", "drawn"),
    [(None, "", 0), ("garbage", "garbage", 0), ("35.4,127.4",) * 2 + (1,)],
)
def test_wagtails_stream_editor_shows_each_state_as_it_is(
    state: str | None, shown: str, drawn: int, site: Site
) -> None:
    context = JSContext()
    packed = json.dumps(context.pack(PointWidget()))
    scripts = "".join(f'<script src="/static/{path}"></script>' for path in WAGTAIL)
    site.open('<div id="place"></div>', context.media, before=scripts)
    site.page.evaluate(
        "([packed, state]) => { window.bound = window.telepath.unpack(packed).render("
        "document.getElementById('place'), 'body-0-value', 'body-0-value', state, new Map(), "
        "{attributes: {'aria-describedby': 'help'}}); }",
        [json.loads(packed), state],
    )
    site.page.wait_for_selector(".leaflet-tile-loaded")
    bound = "window.bound"
    assert site.page.evaluate(f"{bound}.getValue()") == shown
    assert site.page.evaluate(f"{bound}.getState()") == shown
    assert site.page.evaluate(f"{bound}.idForLabel") == "body-0-value"
    assert site.page.evaluate(f"{bound}.input.getAttribute('aria-describedby')") == "help"
    assert pins(site) == drawn
    site.page.evaluate(f"{bound}.setState('35.5,127.5')")
    assert pins(site) == 1
