"""What the tests of embeds share."""

from playwright.sync_api import Frame, Page, Route, expect

POLICY = (
    "default-src 'none'; script-src {site}; style-src {site}; img-src {site}; font-src {site}; "
    "frame-src {site}; connect-src {site}"
)


def embedded(page: Page) -> Frame:
    """Return the frame inside a partner's page, once it has been made as high as it is long."""
    expect(page.locator("madang-embed slot")).to_have_attribute("hidden", "")
    return page.frames[1]


def strictly(route: Route) -> None:
    """Answer as the server does, with a policy that lets in nothing written into the page."""
    response = route.fetch()
    policy = POLICY.format(site="'self'")
    route.fulfill(
        response=response, headers={**response.headers, "content-security-policy": policy}
    )
