"""Browsers of other origins may read, with a key and without, but never with cookies."""

from typing import Any

import pytest
from django.test import Client

from delivery.opendata.datasets import datasets

pytestmark = pytest.mark.django_db
ORIGIN = {"origin": "https://partner.example"}


def names(response: Any, header: str) -> set[str]:
    return {each.strip().lower() for each in response[header].split(",")}


def test_a_browsers_question_is_answered_without_a_key(client: Client, home: Any) -> None:
    asked = {
        **ORIGIN,
        "access-control-request-method": "GET",
        "access-control-request-headers": "x-api-key",
    }
    response = client.options("/api/v1/events/", headers=asked)

    assert response.status_code == 204
    assert response["Access-Control-Allow-Origin"] == "*"
    assert names(response, "Access-Control-Allow-Methods") == {"get", "head", "options"}
    assert names(response, "Access-Control-Allow-Headers") >= {
        "authorization",
        "x-api-key",
        "if-none-match",
        "idempotency-key",
        "content-type",
    }


def test_only_drafts_may_be_posted(client: Client, home: Any) -> None:
    response = client.options("/api/v1/submissions/", headers=ORIGIN)

    assert "post" in names(response, "Access-Control-Allow-Methods")


@pytest.mark.parametrize(
    ("path", "sent", "status"),
    [
        ("events/", {}, 200),
        ("events/?x=1", {}, 400),
        ("events/", {"x-api-key": "wrong"}, 401),
        ("nothing/", {}, 404),
    ],
)
def test_every_answer_can_be_read_by_any_origin_with_its_headers(
    client: Client, home: Any, path: str, sent: dict[str, str], status: int
) -> None:
    response = client.get(f"/api/v1/{path}", headers={**ORIGIN, **sent})

    assert response.status_code == status
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in response
    assert names(response, "Access-Control-Expose-Headers") >= {
        "etag",
        "link",
        "ratelimit",
        "ratelimit-policy",
        "retry-after",
    }


def test_how_many_rows_there_are_can_be_read_too(client: Client, home: Any) -> None:
    response = client.get(f"/api/v1/standard/{next(iter(datasets()))}", headers=ORIGIN)

    assert response["X-Total-Count"] == "0"
    assert "x-total-count" in names(response, "Access-Control-Expose-Headers")


def test_other_ways_to_answer_are_open_too(client: Client, home: Any) -> None:
    dataset = next(iter(datasets()))
    token = client.get("/api/v1/changes").json()["next"].partition("since=")[2]
    answers = {
        f"standard/{dataset}?pageNo=0": 400,
        f"standard/{dataset}.nothing": 404,
        f"events/changes?since={token}": 410,
        "export.ndjson": 200,
    }

    for path, status in answers.items():
        response = client.get(f"/api/v1/{path}", headers=ORIGIN)
        assert response.status_code == status
        assert response["Access-Control-Allow-Origin"] == "*"


def test_a_refusal_for_asking_too_often_can_be_read_too(
    client: Client, home: Any, settings: Any
) -> None:
    settings.MADANG_RATE_ANONYMOUS = "1/h"
    client.get("/api/v1/events/", headers=ORIGIN)
    response = client.get("/api/v1/events/", headers=ORIGIN)

    assert response.status_code == 429
    assert response["Access-Control-Allow-Origin"] == "*"


def test_the_site_and_the_admin_are_closed_to_other_origins(client: Client, home: Any) -> None:
    for path in ("/", "/admin/login/"):
        assert "Access-Control-Allow-Origin" not in client.get(path, headers=ORIGIN)
