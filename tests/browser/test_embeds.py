"""Embeds in a real browser: on somebody else's page, with and without script."""

import re
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
from math import ceil
from threading import Thread

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser.embedding import POLICY, embedded, strictly
from tests.browser.test_accessibility import RULES
from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]
PARTNER = """<!doctype html><html lang="ko"><title>동네 소식지</title><body>
<h1>동네 소식지</h1>
<script src="{site}/embed/madang-embed.js" async></script>
<madang-embed src="{site}/" type="events" view="{view}" kind="course" class="x" title="남원의 일">
  <a href="{site}/events/">남원 마당의 모임과 행사</a>
</madang-embed>
<script src="{site}/embed/madang-embed.js" async></script>
</body></html>"""
FRAMES = [
    "/embed/events/",
    "/embed/events/?view=map",
    "/embed/events/?view=calendar",
    "/embed/events/?view=calendar&theme=dark&lang=en",
    "/embed/proposals/?theme=dark",
    "/embed/communities/?view=map&theme=light",
    "/embed/events/?nothing=1",
    "/embed/nothing/",
]


@pytest.fixture
def partner(live_server: LiveServer) -> Iterator[Callable[[str], str]]:
    """Start a server of another site under a strict policy; return its page's address by view."""
    policy = POLICY.format(site=live_server.url)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = PARTNER.format(site=live_server.url, view=self.path.strip("/")).encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.2", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield lambda view: f"http://127.0.0.2:{server.server_port}/{view}/"
    server.shutdown()
    server.server_close()


def height_of(page: Page) -> float:
    """Return the height of the frame in a partner's page."""
    box = page.locator("madang-embed iframe").bounding_box()
    assert box is not None
    return box["height"]


def test_a_strangers_page_shows_it_as_high_as_it_is_and_no_cookie_is_set(
    new_context: Callable[..., BrowserContext], city: City, partner: Callable[[str], str]
) -> None:
    context = new_context()
    page = context.new_page()
    title = str(city.pages["events"].title)
    for view, width in product(("list", "map", "calendar"), (390, 1280)):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(partner(view))
        frame = embedded(page)

        expect(frame.get_by_role("link", name=title).last).to_be_visible()
        content = frame.evaluate("document.documentElement.getBoundingClientRect().height")
        assert content > 200
        iframe = page.locator("madang-embed iframe")
        expect(iframe).to_have_css("height", f"{ceil(content)}px")
        assert frame.evaluate("document.documentElement.scrollHeight <= window.innerHeight")
        expect(iframe).to_have_attribute("title", "남원의 일")
        expect(page.get_by_text("남원 마당의 모임과 행사")).to_be_hidden()
    assert context.cookies() == []


def test_it_grows_with_its_content(
    new_context: Callable[..., BrowserContext], city: City, partner: Callable[[str], str]
) -> None:
    page = new_context().new_page()
    page.goto(partner("list"))
    frame = embedded(page)
    before = height_of(page)
    frame.evaluate("document.querySelector('h1').style.paddingTop = '123px'")

    expect(page.locator("madang-embed iframe")).to_have_css("height", f"{before + 123:.0f}px")


def test_its_attributes_are_followed(
    new_context: Callable[..., BrowserContext], city: City, partner: Callable[[str], str]
) -> None:
    page = new_context().new_page()
    page.goto(partner("list"))
    embedded(page)
    page.evaluate("document.querySelector('madang-embed').setAttribute('type', 'stories')")

    expect(page.locator("madang-embed iframe")).to_have_attribute(
        "src", re.compile("/embed/stories/.view=list&kind=course")
    )
    frame = embedded(page)
    # Events' kinds are not those of stories: the frame says how to mend it.
    expect(frame.get_by_role("heading", name="주소를 고쳐 주세요")).to_be_visible()


def test_only_heights_that_the_frame_tells_are_believed(
    new_context: Callable[..., BrowserContext], city: City, partner: Callable[[str], str]
) -> None:
    page = new_context().new_page()
    page.goto(partner("list"))
    frame = embedded(page)
    before = height_of(page)
    height = "{ type: 'madang-embed:height', height: 7777 }"
    page.evaluate(f"window.postMessage({height}, '*')")
    page.evaluate(
        "const other = document.body.appendChild(document.createElement('iframe'));"
        f"other.contentWindow.parent.postMessage({height}, '*')"
    )
    for words in ("{ height: 7 }", "{ type: 'madang-embed:height', height: 'x' }", "null"):
        frame.evaluate(f"window.parent.postMessage({words}, '*')")
    # Messages come in their order: after this one, all those before it have been heard.
    frame.evaluate("window.parent.postMessage('the last', '*')")
    page.evaluate("new Promise(done => setTimeout(done))")
    assert height_of(page) == before

    frame.evaluate(f"window.parent.postMessage({height}, '*')")
    expect(page.locator("madang-embed iframe")).to_have_css("height", "7777px")
    assert page.locator("madang-embed iframe").count() == 1


def test_without_script_the_link_inside_stays(
    new_context: Callable[..., BrowserContext], city: City, partner: Callable[[str], str]
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(partner("list"))

    expect(page.get_by_role("link", name="남원 마당의 모임과 행사")).to_be_visible()


def test_without_script_a_frame_has_everything_in_words(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    title = str(city.pages["events"].title)
    for view in ("list", "map", "calendar"):
        page.goto(f"/embed/events/?view={view}")
        expect(page.get_by_role("link", name=title).last).to_be_visible()
        expect(page.locator("[data-embed-map]")).to_be_hidden()
    month = page.get_by_role("heading", level=2).inner_text()
    page.get_by_role("link", name="다음 달").click()
    expect(page.get_by_role("heading", level=2)).not_to_have_text(month)
    page.get_by_role("link", name="이전 달").click()
    expect(page.get_by_role("heading", level=2)).to_have_text(month)


def test_links_open_beside_the_page(
    new_context: Callable[..., BrowserContext], city: City, partner: Callable[[str], str]
) -> None:
    context = new_context()
    page = context.new_page()
    page.goto(partner("list"))
    frame = embedded(page)
    with context.expect_page() as opened:
        frame.get_by_role("link", name=str(city.pages["events"].title)).click()

    expect(opened.value.get_by_role("heading", level=1)).to_be_visible()
    assert opened.value.evaluate("window.opener") is None
    assert page.url == partner("list")


def test_pins_say_what_is_there(new_context: Callable[..., BrowserContext], city: City) -> None:
    page = new_context().new_page()
    page.goto("/embed/events/?view=map")
    title = str(city.pages["events"].title)
    page.get_by_role("button", name=title).focus()
    page.keyboard.press("Enter")

    expect(page.locator(".leaflet-popup").get_by_role("link", name=title)).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(
    new_context: Callable[..., BrowserContext], city: City, scheme: str
) -> None:
    page = new_context(color_scheme=scheme).new_page()
    faults = {}
    item = f"/embed/item/{city.pages['events'].uuid}/"
    builder = ["/embed/", "/embed/?type=stories&view=map&limit=0"]
    for address, width in product([*FRAMES, item, *builder], (390, 1280)):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(address, wait_until="networkidle")
        found = Axe().run(page, options=RULES)
        assert found.response["passes"], "axe has looked at nothing"
        if found.violations_count:
            faults[address] = found.generate_report()
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            faults[address] = "has to be moved sideways"
    assert not faults, "\n".join(f"{address}\n{report}" for address, report in faults.items())


def test_frames_ask_no_other_host_and_keep_to_a_strict_policy(
    new_context: Callable[..., BrowserContext], city: City, live_server: LiveServer
) -> None:
    page = new_context().new_page()
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda each: requests.append(each.url))
    page.on("pageerror", lambda each: complaints.append(str(each)))
    page.on(
        "console",
        lambda each: complaints.append(each.text) if "Security Policy" in each.text else None,
    )
    page.route("**/embed/**/*", strictly)
    for address in FRAMES:
        page.goto(address, wait_until="networkidle")

    assert len(requests) > len(FRAMES)
    assert [each for each in requests if not each.startswith((live_server.url, "data:"))] == []
    assert complaints == []
