"""A notice, encrypted so that only the browser can read it. Sources: RFC 8291, RFC 8188."""

import base64
import binascii

import http_ece
import orjson
from cryptography.hazmat.primitives.asymmetric import ec
from django.core.exceptions import ValidationError
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from participation.following.news import News

POINT, SECRET = 65, 16  # bytes of a browser's key and of its secret


def unwritten(text: str, length: int) -> bytes:
    """Return the bytes of base64url; raises ValidationError where there are not `length`."""
    try:
        plain = text.rstrip("=")
        raw = base64.b64decode(plain + "=" * (-len(plain) % 4), altchars=b"-_", validate=True)
    except (ValueError, binascii.Error):
        raw = b""
    if len(raw) != length:
        raise ValidationError(_("브라우저의 알림 열쇠를 읽지 못했습니다. 다시 눌러 주세요."))
    return raw


def check_keys(key: str, secret: str) -> None:
    """Raise ValidationError where a browser's keys encrypt nothing."""
    point = unwritten(key, POINT)
    unwritten(secret, SECRET)
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    except ValueError as wrong:
        words = _("브라우저의 알림 열쇠를 읽지 못했습니다. 다시 눌러 주세요.")
        raise ValidationError(words) from wrong


def encrypted(text: bytes, key: str, secret: str) -> bytes:
    """Return a message for the browser with these keys (aes128gcm)."""
    body: bytes = http_ece.encrypt(
        text,
        private_key=ec.generate_private_key(ec.SECP256R1()),
        dh=unwritten(key, POINT),
        auth_secret=unwritten(secret, SECRET),
        version="aes128gcm",
    )
    return body


def words_of(news: News, my: str) -> bytes:
    """Return what a notice says, as JSON: one thing by its name, several by how many there are."""
    items = news.items
    first, others = items[0], len(items) + news.more - 1
    title = Truncator(str(first["title"])).chars(100)
    if not others:
        body = Truncator(str(first.get("summary") or "")).chars(160)
        return orjson.dumps({"title": title, "body": body, "url": first["url"]})
    body = ngettext(
        "이 밖에 %(number)d가지 소식이 더 있습니다.",
        "이 밖에 %(number)d가지 소식이 더 있습니다.",
        others,
    )
    return orjson.dumps({"title": title, "body": body % {"number": others}, "url": my})
