"""Keys of partners: a good one opens, any other is refused, and none is ever written down."""

import logging
import secrets
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from delivery.models import Partner, PartnerKey
from delivery.partners import authentication
from delivery.partners.keys import digest_of, make_key, revoke, rotate
from home.models import SectionPage

pytestmark = pytest.mark.django_db
LIST = "/api/v1/events/"


def refused(response: Any) -> bool:
    """Tell whether a key was refused as a problem, with the way to do better."""
    return bool(
        response.status_code == 401
        and response["Content-Type"] == "application/problem+json"
        and response["WWW-Authenticate"].startswith("Bearer")
    )


def test_reading_needs_no_key(client: Client, home: Any) -> None:
    assert client.get(LIST).status_code == 200


def test_a_key_opens_in_either_header(client: Client, home: Any, partner: Partner) -> None:
    _key, written = make_key(partner)

    assert client.get(LIST, headers={"authorization": f"Bearer {written}"}).status_code == 200
    assert client.get(LIST, headers={"x-api-key": written}).status_code == 200


def test_two_different_keys_are_refused(client: Client, home: Any, partner: Partner) -> None:
    one, other = make_key(partner)[1], make_key(partner)[1]

    response = client.get(LIST, headers={"authorization": f"Bearer {one}", "x-api-key": other})

    assert refused(response)


@pytest.mark.parametrize(
    "sent",
    [
        {"authorization": ""},
        {"authorization": "Bearer"},
        {"authorization": "Bearer nonsense"},
        {"authorization": "Basic dXNlcjpwYXNz"},
        {"authorization": f"Bearer mdg_aaaaaaaa_{'A' * 43}"},
        {"x-api-key": ""},
        {"x-api-key": "mdg__"},
        {"x-api-key": "mdg_\x00\x00\x00\x00\x00\x00\x00\x00_" + "A" * 43},
        {"x-api-key": "열쇠"},
        {"x-api-key": "mdg_" * 5000},
    ],
)
def test_what_is_no_key_is_refused_and_never_anonymous(
    client: Client, home: Any, sent: dict[str, str]
) -> None:
    assert refused(client.get(LIST, headers=sent))


def test_a_guessed_secret_is_refused(client: Client, home: Any, partner: Partner) -> None:
    key, _written = make_key(partner)

    response = client.get(
        LIST, headers={"x-api-key": f"mdg_{key.prefix}_{secrets.token_urlsafe(32)}"}
    )

    assert refused(response)


def test_an_expired_key_is_refused(client: Client, home: Any, partner: Partner) -> None:
    _key, written = make_key(partner, expires_at=timezone.now() - timedelta(seconds=1))

    assert refused(client.get(LIST, headers={"x-api-key": written}))


def test_a_revoked_key_is_refused(client: Client, home: Any, partner: Partner) -> None:
    key, written = make_key(partner)
    revoke(key)

    assert refused(client.get(LIST, headers={"x-api-key": written}))


def test_a_refusal_does_not_tell_which_part_was_wrong(
    client: Client, home: Any, partner: Partner
) -> None:
    key, written = make_key(partner)
    nobodys = client.get(LIST, headers={"x-api-key": f"mdg_aaaaaaaa_{'A' * 43}"})
    guessed = client.get(LIST, headers={"x-api-key": f"mdg_{key.prefix}_{'A' * 43}"})
    revoke(key)
    revoked = client.get(LIST, headers={"x-api-key": written})

    assert nobodys.content == guessed.content == revoked.content


def test_hashes_are_compared_in_constant_time_also_for_a_prefix_nobody_has(
    client: Client, home: Any, partner: Partner, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = []

    def watched(one: str, other: str) -> bool:
        compared.append((one, other))
        return constant_time_compare(one, other)

    monkeypatch.setattr(authentication, "constant_time_compare", watched)
    key, written = make_key(partner)
    client.get(LIST, headers={"x-api-key": written})
    client.get(LIST, headers={"x-api-key": f"mdg_aaaaaaaa_{'A' * 43}"})

    assert compared[0] == (key.digest, key.digest)
    assert len(compared[1][1]) == len(key.digest)


def test_the_secret_is_stored_as_a_hash_only(partner: Partner) -> None:
    key, written = make_key(partner)
    secret = written.split("_", 2)[2]
    stored = PartnerKey.objects.filter(pk=key.pk).values().get()

    assert len(secret) == 43
    assert stored["digest"] == digest_of(secret)
    assert not any(secret in str(value) for value in stored.values())


def test_a_key_is_never_logged(
    client: Client, home: Any, partner: Partner, caplog: pytest.LogCaptureFixture
) -> None:
    _key, written = make_key(partner)
    with caplog.at_level(logging.DEBUG):
        client.get(LIST, headers={"x-api-key": written})
        client.get("/api/v1/nothing/", headers={"x-api-key": written})
        client.get(LIST, headers={"x-api-key": f"{written}x"})

    assert caplog.records
    assert written not in caplog.text
    assert written.split("_", 2)[2] not in caplog.text


def test_use_is_noted_at_most_once_a_minute(client: Client, home: Any, partner: Partner) -> None:
    key, written = make_key(partner)
    client.get(LIST, headers={"x-api-key": written})
    key.refresh_from_db()
    first = key.last_used_at
    client.get(LIST, headers={"x-api-key": written})
    key.refresh_from_db()

    assert first is not None
    assert key.last_used_at == first

    PartnerKey.objects.filter(pk=key.pk).update(last_used_at=first - timedelta(minutes=2))
    client.get(LIST, headers={"x-api-key": written})
    key.refresh_from_db()

    assert key.last_used_at is not None
    assert key.last_used_at >= first


def test_a_rotated_key_lives_on_for_the_overlap(
    client: Client, section: SectionPage, partner: Partner, settings: Any
) -> None:
    settings.MADANG_KEY_OVERLAP_DAYS = 3
    key, written = make_key(partner, submits_to=section)

    successor, new = rotate(key)

    for each in (written, new):
        assert client.get(LIST, headers={"x-api-key": each}).status_code == 200
    assert successor.scopes == ("read", "submit")
    assert key.is_good(timezone.now() + timedelta(days=2))
    assert not key.is_good(timezone.now() + timedelta(days=4))
    assert successor.is_good(timezone.now() + timedelta(days=400))


def test_rotating_never_gives_the_old_key_a_longer_life(partner: Partner) -> None:
    soon = timezone.now() + timedelta(hours=1)
    key, _written = make_key(partner, expires_at=soon)

    rotate(key)

    key.refresh_from_db()
    assert key.expires_at == soon


def test_a_key_whose_section_is_deleted_only_reads(section: SectionPage, partner: Partner) -> None:
    key, _written = make_key(partner, submits_to=section)
    section.delete()
    key.refresh_from_db()

    assert key.scopes == ("read",)
