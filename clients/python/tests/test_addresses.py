"""Where the API is, and where a client lets itself be led."""

import httpx
import pytest

from madang_client import NotAllowedThere, NotMadang
from madang_client.addresses import api_address, led_to

BASE = httpx.URL("https://city.example/api/v1/")


@pytest.mark.parametrize(
    "given",
    [
        "https://city.example",
        "https://city.example/",
        "https://city.example/api/v1",
        " HTTPS://City.Example/api/v1/ ",
    ],
)
def test_the_api_is_found_however_the_site_is_named(given: str) -> None:
    assert str(api_address(given)) == "https://city.example/api/v1/"


def test_a_site_may_stand_below_another_path_and_at_another_port() -> None:
    assert str(api_address("http://127.0.0.1:8000/madang/")) == (
        "http://127.0.0.1:8000/madang/api/v1/"
    )


@pytest.mark.parametrize(
    "given",
    [
        "",
        "city.example",
        "ftp://city.example",
        "https://",
        "https://user:secret@city.example",
        "https://city.example/?q=1",
        "https://city.example/#a",
        "https://city.example:port",
        "https://\x00",
    ],
)
def test_what_is_no_address_of_a_site_is_refused(given: str) -> None:
    with pytest.raises(ValueError, match=r"address|ASCII|host") as refused:
        api_address(given)

    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("target", ["https://city.example/a", "/a", "https://city.example:443/a"])
def test_the_same_site_may_be_visited_with_the_key(target: str) -> None:
    assert str(led_to(BASE, target, has_key=True)) == "https://city.example/a"


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/a",
        "https://city.example.evil.example/a",
        "https://city.example:8443/a",
        "//evil.example/a",
        "https://city.example@evil.example/a",
        "https://sub.city.example/a",
    ],
)
def test_no_other_place_may_be_visited_with_the_key(target: str) -> None:
    with pytest.raises(NotAllowedThere):
        led_to(BASE, target, has_key=True)

    assert led_to(BASE, target, has_key=False).path == "/a"


@pytest.mark.parametrize("has_key", [True, False])
def test_nobody_is_led_from_https_to_http(has_key: bool) -> None:
    with pytest.raises(NotAllowedThere, match="from https to http"):
        led_to(BASE, "http://city.example/a", has_key=has_key)


def test_from_http_to_https_of_the_same_host_is_allowed() -> None:
    base = httpx.URL("http://city.example/api/v1/")

    assert led_to(base, "https://city.example/a", has_key=True).scheme == "https"
    with pytest.raises(NotAllowedThere):
        led_to(base, "https://city.example:8443/a", has_key=True)
    with pytest.raises(NotAllowedThere):
        led_to(base, "https://evil.example/a", has_key=True)


@pytest.mark.parametrize(
    "target", ["ftp://city.example/", "javascript:alert(1)", "https://city.example:port/", "\n"]
)
def test_what_is_no_address_leads_nowhere(target: str) -> None:
    with pytest.raises(NotMadang):
        led_to(BASE, target, has_key=False)
