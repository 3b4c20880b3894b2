"""What was seen is there without a line, and what is private is not kept."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]
KEPT = """async () => {
  const found = [];
  for (const name of await caches.keys()) {
    const kept = await (await caches.open(name)).keys();
    found.push(...kept.map((each) => new URL(each.url).pathname));
  }
  return found;
}"""


def wait_until_kept(page: Page, path: str) -> None:
    """Wait until the worker keeps a page."""
    page.wait_for_function(
        "async (path) => Boolean(await caches.match(path, { ignoreVary: true }))", arg=path
    )


def test_pages_that_were_seen_open_without_a_line(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    context = new_context(service_workers="allow", viewport={"width": 390, "height": 844})
    page = context.new_page()
    story = city.address("stories")
    page.goto("/participate/post/")
    for address in (story, "/my/?topic=craft"):
        page.goto(address)
        wait_until_kept(page, address)
    page.goto("/participate/about-me/")

    context.set_offline(True)
    page.goto(story)
    expect(page.get_by_role("heading", level=1)).to_have_text(city.pages["stories"].title)
    page.goto("/my/?topic=craft")
    expect(page.get_by_role("heading", level=1)).to_have_text("나만의 마당")
    page.goto("/events/")
    expect(page.get_by_role("heading", level=1)).to_have_text("지금은 연결되어 있지 않습니다")
    expect(page.get_by_role("link", name=city.pages["stories"].title)).to_be_visible()

    assert [each for each in page.evaluate(KEPT) if each.startswith("/participate/")] == []
