"""Where webhooks may go: public addresses only, so that none can be aimed at the house itself."""

import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

HTTPS = 443
LONGEST = 500
GLOBAL_UNICAST = ip_network("2000::/3")
NAT64 = IPv6Network("64:ff9b::/96")
Address = IPv4Address | IPv6Address

_UNREADABLE = _("주소를 읽지 못했습니다. https://example.kr/hook 처럼 적어 주세요.")
_SCHEME = _("https로 시작하는 주소만 쓸 수 있습니다.")
_USER = _("주소에 사용자 이름이나 비밀번호를 넣지 마세요. 서명으로 확인할 수 있습니다.")
_PORT = _("443번 포트만 쓸 수 있습니다. 주소에서 포트를 지워 주세요.")
_UNKNOWN = _("이 이름의 서버를 찾지 못했습니다. 주소를 확인해 주세요.")
_PRIVATE = _("안쪽 망의 주소로는 보낼 수 없습니다. 인터넷에 공개된 서버의 주소를 적어 주세요.")


@dataclass(frozen=True)
class Target:
    """A checked place: the connection goes to `address`, whatever the name says later."""

    scheme: str
    host: str
    port: int
    path: str
    address: str


def embedded(address: Address) -> Address:
    """Return the IPv4 address that an IPv6 address stands for, or the address itself."""
    if isinstance(address, IPv4Address):
        return address
    if address in NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address


def is_public(address: Address) -> bool:
    """Tell whether an address is one of the public internet, and of one machine."""
    plain = embedded(address)
    if isinstance(plain, IPv6Address) and plain not in GLOBAL_UNICAST:
        return False
    return plain.is_global and not (plain.is_multicast or plain.is_reserved or plain.is_unspecified)


def is_allowed(address: Address) -> bool:
    """Tell whether webhooks may go to an address."""
    if settings.MADANG_WEBHOOKS_LOOPBACK and embedded(address).is_loopback:
        return True
    return is_public(address)


def checked(url: str) -> Target:
    """Return where `url` leads; raises ValidationError with a sentence where it may not go.

    The name is asked for once: every address it has must be public, and the first is the one that
    will be connected to. Numbers in odd writings (decimal, octal) are names like others here.
    """
    scheme, host, port, path = parts_of(url)
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as unknown:
        raise ValidationError(_UNKNOWN, code="unknown") from unknown
    addresses = [ip_address(str(each[4][0]).partition("%")[0]) for each in answers]
    if not addresses or not all(is_allowed(each) for each in addresses):
        raise ValidationError(_PRIVATE, code="private")
    is_home = all(embedded(each).is_loopback for each in addresses)
    if scheme != "https" and not is_home:
        raise ValidationError(_SCHEME, code="scheme")
    if port != HTTPS and not is_home:
        raise ValidationError(_PORT, code="port")
    return Target(scheme, host, port, path, str(addresses[0]))


def parts_of(url: str) -> tuple[str, str, int, str]:
    """Return scheme, host, port and path of a url; raises ValidationError."""
    if len(url) > LONGEST or not url.isascii() or not url.isprintable() or " " in url:
        raise ValidationError(_UNREADABLE, code="unreadable")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as broken:
        raise ValidationError(_UNREADABLE, code="unreadable") from broken
    schemes = {"https", "http"} if settings.MADANG_WEBHOOKS_LOOPBACK else {"https"}
    if parts.scheme not in schemes:
        raise ValidationError(_SCHEME, code="scheme")
    if "@" in parts.netloc:
        raise ValidationError(_USER, code="user")
    if not parts.hostname or "\\" in url:
        raise ValidationError(_UNREADABLE, code="unreadable")
    if port is None:
        port = HTTPS if parts.scheme == "https" else 80
    elif port != HTTPS and not settings.MADANG_WEBHOOKS_LOOPBACK:
        raise ValidationError(_PORT, code="port")
    path = parts.path or "/"
    return parts.scheme, parts.hostname, port, f"{path}?{parts.query}" if parts.query else path
