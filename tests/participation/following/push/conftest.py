"""A browser with keys of its own, and a push service on the loopback."""

import base64
import json
import os
from typing import Any

import http_ece
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.participation.following.push.service import PushService


def written(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


class Browser:
    """Keys as a browser makes them; it reads what is sent to it."""

    def __init__(self, endpoint: str) -> None:
        self.private = ec.generate_private_key(ec.SECP256R1())
        self.secret = os.urandom(16)
        self.endpoint = endpoint

    def sent(self, **changes: Any) -> dict[str, Any]:
        """Return what the page's script sends."""
        public = self.private.public_key()
        point = public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        keys = {"p256dh": written(point), "auth": written(self.secret)}
        whole = {
            "action": "begin",
            "endpoint": self.endpoint,
            "keys": keys,
            "choice": "topic=music",
        }
        return whole | changes

    def read(self, body: bytes) -> dict[str, str]:
        """Decrypt a message."""
        text = http_ece.decrypt(
            body, private_key=self.private, auth_secret=self.secret, version="aes128gcm"
        )
        found: dict[str, str] = json.loads(text)
        return found


@pytest.fixture
def service(settings: Any) -> Any:
    settings.MADANG_WEBHOOKS_LOOPBACK = True
    made = PushService()
    yield made
    made.stop()


@pytest.fixture
def browser(service: PushService) -> Browser:
    return Browser(f"{service.origin}/push/{os.urandom(16).hex()}")
