"""The key that says to push services who we are."""

import base64
import json
from typing import Any

import pytest
from py_vapid import Vapid02

from cms.settings.state import kept_secret
from participation.following.push.keys import authorization, check_vapid_key, public_key

pytestmark = pytest.mark.django_db


def test_the_public_key_is_a_point_as_browsers_take_it() -> None:
    raw = base64.urlsafe_b64decode(public_key() + "=")
    assert len(raw) == 65
    assert raw[0] == 4


def test_the_header_is_signed_for_one_push_service(home: object) -> None:
    header = authorization("https://push.example:443/send/abc")["Authorization"]
    assert Vapid02.verify(header)
    claims = json.loads(base64.urlsafe_b64decode(header.split(".")[1] + "=="))
    assert claims["aud"] == "https://push.example:443"
    assert claims["sub"] == "https://testserver/"
    assert header.endswith(f"k={public_key()}")


def test_a_key_made_at_first_start_is_a_key_and_stays(tmp_path: Any, settings: Any) -> None:
    made = kept_secret(tmp_path / "vapid_key", size=32)
    settings.MADANG_VAPID_PRIVATE_KEY = made
    assert public_key()
    assert kept_secret(tmp_path / "vapid_key", size=32) == made
    assert (tmp_path / "vapid_key").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("key", ["short", "가" * 20, "A" * 43, "b" * 86])
def test_what_is_no_key_is_refused_at_start(key: str, settings: Any) -> None:
    settings.MADANG_VAPID_PRIVATE_KEY = key
    assert [each.id for each in check_vapid_key()] == ["participation.E002"]


def test_without_a_key_no_notices_are_offered(client: Any, home: object, settings: Any) -> None:
    assert "data-push-begin" in client.get("/my/?topic=music").content.decode()
    settings.MADANG_VAPID_PRIVATE_KEY = ""
    assert check_vapid_key() == []
    assert "data-push-begin" not in client.get("/my/?topic=music").content.decode()
