"""The script that partners paste."""

import pytest
from django.test import Client


@pytest.fixture
def response(client: Client, db: None) -> object:
    """The answer at the address that stays."""
    return client.get("/embed/madang-embed.js")


def test_it_is_there_for_every_site(response: dict[str, str]) -> None:
    assert response["Content-Type"] == "text/javascript; charset=utf-8"
    assert response["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert response["Access-Control-Allow-Origin"] == "*"


def test_a_newer_one_is_there_for_all_within_minutes(
    client: Client, response: dict[str, str]
) -> None:
    assert "max-age=300" in response["Cache-Control"]
    again = client.get("/embed/madang-embed.js", headers={"If-None-Match": response["ETag"]})
    assert again.status_code == 304


def test_no_cookie_has_to_do_with_it(response: dict[str, str]) -> None:
    assert "Set-Cookie" not in response
    assert "Cookie" not in response.get("Vary", "")
