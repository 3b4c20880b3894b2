"""Where webhooks may go: nowhere inside the house, however the address is written."""

import socket
from ipaddress import ip_address
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from delivery.webhooks.targets import checked, is_public

PRIVATE = [
    "127.0.0.1",
    "127.8.9.10",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[fd00::1]",
    "[fe80::1]",
    "[fec0::1]",
    "[ff02::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:10.0.0.1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b::a9fe:a9fe]",
    "[2002:7f00:1::]",
    "[2001:0:7f00:1::]",
]
ODD = ["2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0", "017700000001", "localhost"]


@pytest.mark.parametrize("host", [*PRIVATE, *ODD])
def test_nothing_goes_into_the_house(host: str) -> None:
    with pytest.raises(ValidationError) as refused:
        checked(f"https://{host}/hook")

    assert refused.value.code in {"private", "unknown"}


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://203.0.113.9/", "scheme"),
        ("ftp://example.org/", "scheme"),
        ("file:///etc/passwd", "scheme"),
        ("gopher://127.0.0.1:6379/_x", "scheme"),
        ("https://user:pass@example.org/", "user"),
        ("https://example.org@127.0.0.1/", "user"),
        ("https://example.org:8443/", "port"),
        ("https://example.org:22/", "port"),
        ("https://example.org:99999/", "unreadable"),
        ("https:///path", "unreadable"),
        ("https://[::1/", "unreadable"),
        ("https://exa mple.org/", "unreadable"),
        ("https://example.org/\r\nX-Injected: 1", "unreadable"),
        ("https://example.org\\@127.0.0.1/", "user"),
        ("https://예시.kr/", "unreadable"),
        ("https://example.org/" + "x" * 600, "unreadable"),
        ("", "scheme"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused_with_a_sentence(url: str, code: str) -> None:
    with pytest.raises(ValidationError) as refused:
        checked(url)

    assert refused.value.code == code
    assert len(refused.value.messages[0]) > 10


def answering(*addresses: str) -> Any:
    """Return a name service that gives every name these addresses, and counts how often."""
    asked: list[str] = []

    def answer(host: str, port: int, **kwargs: Any) -> list[Any]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, port)) for each in addresses]

    return answer, asked


@pytest.mark.parametrize(
    "addresses", [["10.0.0.1"], ["203.0.114.9", "127.0.0.1"], ["169.254.169.254"], ["::1"], []]
)
def test_a_name_that_leads_inside_is_refused(
    addresses: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", answering(*addresses)[0])

    with pytest.raises(ValidationError):
        checked("https://partner.example/hook")


def test_a_public_name_is_asked_for_once_and_its_address_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer, asked = answering("93.184.216.34")
    monkeypatch.setattr(socket, "getaddrinfo", answer)

    target = checked("https://partner.example/hook?a=1")

    assert asked == ["partner.example"]
    assert (target.host, target.address, target.port) == ("partner.example", "93.184.216.34", 443)
    assert target.path == "/hook?a=1"


def test_a_developer_may_send_to_the_own_machine_only(
    settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.MADANG_WEBHOOKS_LOOPBACK = True

    assert checked("http://127.0.0.1:8123/").port == 8123
    assert checked("http://localhost:8123/").address in {"127.0.0.1", "::1"}
    for url in ("https://10.0.0.1/", "http://169.254.169.254/"):
        with pytest.raises(ValidationError):
            checked(url)
    monkeypatch.setattr(socket, "getaddrinfo", answering("93.184.216.34")[0])
    for url in ("http://partner.example/", "https://partner.example:8443/"):
        with pytest.raises(ValidationError):
            checked(url)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34"])
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(ip_address(address))
