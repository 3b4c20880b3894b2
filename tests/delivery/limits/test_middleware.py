"""The API's door: limits by key and by address, said in every answer."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import caches
from django.core.exceptions import ImproperlyConfigured
from django.test import Client

from delivery.limits.addresses import hashed, network_of
from delivery.limits.middleware import DoorMiddleware
from delivery.limits.rates import Rate, rate_of
from delivery.models import Partner
from delivery.partners.keys import make_key

pytestmark = pytest.mark.django_db
LIST = "/api/v1/events/"


@pytest.fixture
def few(settings: Any, home: Any) -> None:
    """Three requests an hour without a key, five with one."""
    settings.MADANG_RATE_ANONYMOUS = "3/h"
    settings.MADANG_RATE_KEY = "5/h"


def statuses(client: Client, times: int, **sent: Any) -> list[int]:
    return [client.get(LIST, **sent).status_code for _ in range(times)]


def test_an_address_that_asks_too_often_is_told_to_wait(client: Client, few: None) -> None:
    assert statuses(client, 4) == [200, 200, 200, 429]
    response = client.get(LIST)

    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["violated-policies"] == ["anonymous"]
    assert 1 <= int(response["Retry-After"]) <= 3600
    assert response["RateLimit"].startswith('"anonymous";r=0;t=')


def test_every_answer_says_the_policy_and_what_is_left(client: Client, few: None) -> None:
    client.get(LIST)
    for path, status in (("/api/v1/nothing/", 404), ("/api/v1/types/?x=1", 400)):
        response = client.get(path)
        assert response.status_code == status
        assert response["RateLimit-Policy"] == '"anonymous";q=3;w=3600'
        assert response["RateLimit"].startswith('"anonymous";r=')


def test_a_key_has_a_limit_of_its_own(client: Client, few: None) -> None:
    _key, written = make_key(Partner.objects.create(name="앱"))
    statuses(client, 4)

    assert statuses(client, 6, headers={"x-api-key": written}) == [200] * 5 + [429]
    answer = client.get(LIST, headers={"x-api-key": written})
    assert answer["RateLimit-Policy"] == '"key";q=5;w=3600'


def test_guessing_keys_spends_the_address(client: Client, few: None) -> None:
    sent = {"headers": {"x-api-key": "mdg_guess"}}

    assert statuses(client, 4, **sent) == [401, 401, 401, 429]
    assert statuses(client, 1) == [429]


def test_other_addresses_are_not_held_up(client: Client, few: None) -> None:
    statuses(client, 4)

    assert statuses(client, 1, REMOTE_ADDR="203.0.113.9") == [200]


def test_a_client_cannot_pretend_to_be_another_address(client: Client, few: None) -> None:
    answers = [
        client.get(LIST, headers={"x-forwarded-for": f"203.0.113.{n}"}).status_code
        for n in range(4)
    ]

    assert answers == [200, 200, 200, 429]


def test_behind_a_proxy_the_address_is_the_one_it_names_last(
    client: Client, few: None, settings: Any
) -> None:
    settings.MADANG_TRUSTED_PROXIES = 1
    pretending = [
        client.get(LIST, headers={"x-forwarded-for": f"192.0.2.{n}, 203.0.113.1"}).status_code
        for n in range(4)
    ]

    assert pretending == [200, 200, 200, 429]
    other = client.get(LIST, headers={"x-forwarded-for": "203.0.113.2"})
    assert other.status_code == 200


def test_behind_two_proxies_both_are_passed_over(client: Client, few: None, settings: Any) -> None:
    settings.MADANG_TRUSTED_PROXIES = 2
    chain = {"x-forwarded-for": "192.0.2.1, 203.0.113.1, 198.51.100.1"}
    assert statuses(client, 4, headers=chain) == [200, 200, 200, 429]

    other = {"x-forwarded-for": "203.0.113.2, 198.51.100.1"}
    assert statuses(client, 1, headers=other) == [200]


def test_the_site_itself_has_no_limit(client: Client, few: None) -> None:
    assert [client.get("/").status_code for _ in range(6)] == [200] * 6


def test_a_browsers_question_is_not_counted(client: Client, few: None) -> None:
    for _ in range(5):
        client.options(LIST)

    assert statuses(client, 3) == [200] * 3


def test_a_limit_can_be_switched_off(client: Client, home: Any, settings: Any) -> None:
    settings.MADANG_RATE_ANONYMOUS = "off"

    assert "RateLimit" not in client.get(LIST)


def test_readers_are_served_while_the_counters_fail(
    client: Client, home: Any, settings: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings.CACHES = settings.CACHES | {
        "counters": {
            "BACKEND": "delivery.limits.counters.CounterCache",
            "LOCATION": str(tmp_path / "no such folder" / "counters.sqlite3"),
        }
    }

    assert client.get(LIST).status_code == 200
    assert "not being counted" in caplog.text


@pytest.mark.parametrize("text", ["", "300", "0/min", "-1/min", "300/day", "many"])
def test_a_broken_rate_stops_the_start(settings: Any, text: str) -> None:
    settings.MADANG_RATE_ANONYMOUS = text

    with pytest.raises(ImproperlyConfigured, match="MADANG_RATE_ANONYMOUS"):
        DoorMiddleware(lambda request: None)  # type: ignore[arg-type, return-value]


def test_rates_are_read() -> None:
    assert rate_of("300/min", "X") == Rate(300, 60)
    assert rate_of("5/s", "X") == Rate(5, 1)
    assert rate_of("off", "X") is None


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("::ffff:203.0.113.9", "203.0.113.9"),
        ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", "unknown"),
        ("nonsense", "unknown"),
    ],
)
def test_what_counts_as_one_caller(address: str, network: str) -> None:
    assert network_of(address) == network


def test_an_address_is_kept_only_under_a_salt_that_is_forgotten() -> None:
    cache = caches["counters"]
    mark = hashed(cache, "203.0.113.9")

    assert "203.0.113.9" not in mark
    assert hashed(cache, "203.0.113.9") == mark
    cache.clear()
    assert hashed(cache, "203.0.113.9") != mark


ASK = """
import sys, django
django.setup()
from django.test import Client
client = Client(headers={"host": "localhost"})
sys.stdin.readline()
print(*[client.get("/api/v1/types/").status_code for _ in range(16)])
"""


@pytest.fixture
def place(tmp_path: Path) -> dict[str, str]:
    """An environment with counters of its own."""
    return os.environ | {
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "MADANG_STATE_DIR": str(tmp_path),
        "MADANG_RATE_ANONYMOUS": "20/h",
    }


def test_processes_share_one_limit(place: dict[str, str]) -> None:
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", ASK],
            env=place,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    answers = [s for each in programs for s in each.communicate(timeout=300)[0].split()]

    assert len(answers) == 32
    assert answers.count("200") == 20
    assert answers.count("429") == 12
