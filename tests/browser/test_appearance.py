"""Twelve pages, on a telephone and a desk, as pictures that people can look at."""

import pytest
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from tests.appearance.pages import pages_of
from tests.appearance.shots import WIDTHS, Look, shoot
from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]
PAGES = 12


def test_twelve_pages_are_kept_as_pictures(
    browser: Browser, city: City, live_server: LiveServer
) -> None:
    pages = pages_of(live_server.url)
    taken = [
        file for width in WIDTHS for file in shoot(browser, live_server.url, pages, Look(width))
    ]

    assert len(taken) == PAGES * len(WIDTHS)
    assert all(file.stat().st_size for file in taken)
