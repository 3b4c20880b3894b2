"""What pages load: from here only, and under a strict content security policy."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, Route
from pytest_django.live_server_helper import LiveServer

from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'"


def strictly(route: Route) -> None:
    """Answer as the server does, with a policy that lets in nothing written into the page."""
    response = route.fetch()
    route.fulfill(
        response=response, headers={**response.headers, "content-security-policy": POLICY}
    )


def watched(page: Page) -> tuple[list[str], list[str]]:
    """Return the lists in which a page's requests and complaints will be."""
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda each: requests.append(each.url))
    page.on("pageerror", lambda each: complaints.append(str(each)))
    page.on("requestfailed", lambda each: complaints.append(f"failed: {each.url}"))
    page.on(
        "response",
        lambda each: (
            complaints.append(f"{each.status} {each.url}")
            if each.status >= 400 and not each.request.is_navigation_request()
            else None
        ),
    )
    page.on(
        "console",
        lambda each: (
            complaints.append(each.text)
            if each.type in ("error", "warning") and "/nowhere/" not in str(each.location)
            else None
        ),
    )
    return requests, complaints


def test_no_page_asks_another_host_or_complains(
    new_context: Callable[..., BrowserContext], addresses: list[str], live_server: LiveServer
) -> None:
    page = new_context().new_page()
    requests, complaints = watched(page)
    page.route(lambda address: not address.split("?")[0].rpartition("/")[2], strictly)
    for address in addresses:
        page.goto(address, wait_until="networkidle")

    assert len(requests) > len(addresses)
    assert [each for each in requests if not each.startswith((live_server.url, "data:"))] == []
    assert complaints == []


def test_the_policy_of_this_test_would_be_heard_of(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context().new_page()
    _requests, complaints = watched(page)
    page.route("**/stories/", strictly)
    page.goto("/stories/")
    page.evaluate(
        "document.body.append(Object.assign(new Image(), {src: 'https://evil.example/'}))"
    )
    page.wait_for_timeout(200)

    assert any("Content Security Policy" in each for each in complaints)
