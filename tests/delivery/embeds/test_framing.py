"""What a frame's answer lets others do: frame it and keep it, and learn nothing of a reader."""

import pytest
from django.conf import settings
from django.test import Client

from home.models import SectionPage
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db
GOOD = ["/embed/events/", "/embed/events/?view=map", "/embed/events/?view=calendar&lang=en"]
NOBODYS = "00000000-0000-0000-0000-000000000000"
BAD = ["/embed/nothing/", "/embed/events/?nothing=1", f"/embed/item/{NOBODYS}/"]


@pytest.mark.parametrize("address", [*GOOD, *BAD])
def test_every_site_may_frame_it(client: Client, section: SectionPage, address: str) -> None:
    response = client.get(address)

    assert "X-Frame-Options" not in response
    policy = response["Content-Security-Policy"]
    assert "frame-ancestors *" in policy.split("; ")
    assert "script-src 'self'" in policy.split("; ")
    assert response["X-Robots-Tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in response.content.decode()


@pytest.mark.parametrize("address", [*GOOD, *BAD])
def test_cookies_are_neither_set_nor_read(
    client: Client, section: SectionPage, address: str
) -> None:
    EventFactory(parent=section)
    plain = client.get(address)
    carrying = Client()
    carrying.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    carrying.cookies[settings.SESSION_COOKIE_NAME] = "x" * 32
    carrying.cookies[settings.CSRF_COOKIE_NAME] = "y" * 32
    response = carrying.get(address)

    assert response.content == plain.content
    for each in (plain, response):
        assert not each.cookies
        assert "Set-Cookie" not in each
        assert "cookie" not in each.get("Vary", "").lower()


def test_who_is_signed_in_sees_the_same(admin_client: Client, section: SectionPage) -> None:
    EventFactory(parent=section)

    assert admin_client.get("/embed/events/").content == Client().get("/embed/events/").content


@pytest.mark.parametrize("address", GOOD)
def test_caches_may_keep_it_and_ask_whether_it_has_changed(
    client: Client, section: SectionPage, address: str
) -> None:
    EventFactory(parent=section)
    first = client.get(address)
    again = client.get(address, headers={"If-None-Match": first["ETag"]})

    assert "public" in first["Cache-Control"]
    assert again.status_code == 304
    assert again.content == b""
    assert "X-Frame-Options" not in again
    assert again["Content-Security-Policy"] == first["Content-Security-Policy"]
    EventFactory(parent=section)
    changed = client.get(address, headers={"If-None-Match": first["ETag"]})
    assert changed.status_code == 200


@pytest.mark.parametrize("address", BAD)
def test_no_cache_keeps_a_fault(client: Client, section: SectionPage, address: str) -> None:
    assert client.get(address)["Cache-Control"] == "no-store"


def test_no_other_page_can_be_framed(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section)

    for address in (
        "/",
        "/events/",
        event.get_url(),
        "/embed/",
        "/nowhere/",
        "/oembed",
        "/topics/",
    ):
        response = client.get(address)
        assert response["X-Frame-Options"] == "DENY", address
        assert "frame-ancestors *" not in response.get("Content-Security-Policy", "")


@pytest.mark.parametrize("address", GOOD)
def test_nothing_is_written_into_the_page_that_a_strict_policy_would_refuse(
    client: Client, section: SectionPage, address: str
) -> None:
    EventFactory(parent=section)
    shown = client.get(address).content.decode()

    assert "<style" not in shown
    assert " style=" not in shown
    assert " onclick" not in shown
    for script in shown.split("<script")[1:]:
        assert script.partition("</script>")[0].rstrip().endswith(">"), "a script without a file"


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_frames_are_only_read(client: Client, section: SectionPage, method: str) -> None:
    assert getattr(client, method)("/embed/events/").status_code == 405


def test_the_head_of_a_frame_can_be_asked_for(client: Client, section: SectionPage) -> None:
    assert client.head("/embed/events/").status_code == 200
