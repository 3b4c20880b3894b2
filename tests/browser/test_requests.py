"""What pages load: from here only, and nothing that the site's own policy would refuse."""

from collections.abc import Callable

import pytest
from django.test import Client
from playwright.sync_api import BrowserContext, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]

# Service workers are kept out of these tests, and two addresses are meant to be missing.
BLOCKED = "Service Worker registration blocked"
CUT_OFF = "net::ERR_ABORTED"
MISSING = ("/nowhere/", "/calendar/?month=9999-12")


def is_meant(text: str, location: str) -> bool:
    """Tell whether a browser's complaint is about what these tests do on purpose."""
    return text.startswith(BLOCKED) or any(each in location for each in MISSING)


def watched(page: Page) -> tuple[list[str], list[str]]:
    """Return the lists in which a page's requests and complaints will be."""
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda each: requests.append(each.url))
    page.on("pageerror", lambda each: complaints.append(str(each)))
    # What a page had still open when the next one was asked for has not failed.
    page.on(
        "requestfailed",
        lambda each: (
            complaints.append(f"{each.failure}: {each.url}") if each.failure != CUT_OFF else None
        ),
    )
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
            if each.type in ("error", "warning") and not is_meant(each.text, str(each.location))
            else None
        ),
    )
    return requests, complaints


def test_no_page_asks_another_host_or_complains(
    new_context: Callable[..., BrowserContext], addresses: list[str], live_server: LiveServer
) -> None:
    page = new_context().new_page()
    requests, complaints = watched(page)
    for address in addresses:
        page.goto(address, wait_until="networkidle")

    assert len(requests) > len(addresses)
    assert [each for each in requests if not each.startswith((live_server.url, "data:"))] == []
    assert complaints == []


def test_what_the_policy_refuses_would_be_heard_of(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context().new_page()
    _requests, complaints = watched(page)
    page.goto("/stories/")
    with page.expect_event("console"):
        page.evaluate(
            "document.body.append(Object.assign(new Image(), {src: 'https://evil.example/'}))"
        )

    assert any("Content Security Policy" in each for each in complaints)


def test_the_admin_and_the_documentation_of_the_api_work_under_theirs(
    new_context: Callable[..., BrowserContext],
    city: City,
    live_server: LiveServer,
    admin_client: Client,
) -> None:
    context = new_context()
    session = admin_client.cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
    page = context.new_page()
    _requests, complaints = watched(page)
    event = city.pages["events"]
    for address in ("/admin/", f"/admin/pages/{event.pk}/edit/", "/admin/images/"):
        page.goto(address, wait_until="networkidle")
        expect(page.get_by_role("navigation").first).to_be_visible(timeout=60_000)
    page.goto("/api/v1/docs/", wait_until="networkidle")
    expect(page.get_by_text("All content types")).to_be_visible(timeout=60_000)

    assert [each for each in complaints if "Content Security Policy" in each] == []
