"""Bad input to the API: a problem detail that says what to do, never a 500, never an echo."""

import pytest
from django.test import Client

from delivery.api.cursors import SALT
from home.models import SectionPage
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db
MARK = "MARKED-INPUT"


@pytest.mark.parametrize(
    "query",
    [
        f"{MARK}=1",
        f"kind={MARK}",
        f"cursor={MARK}",
        "cursor=",
        f"cursor={'x' * 5000}",
        "cursor=%00",
        "limit=0",
        "limit=-1",
        "limit=101",
        "limit=99999999999999999999999999",
        f"limit={MARK}",
        "limit=1&limit=2",
        "sort=title",
        f"from={MARK}",
        "from=2026-13-01",
        "from=2026-02-30",
        "from=-1",
        "from=1767225600",
        "from=20261201",
        "from=0001-01-01",
        "from=9999-12-31T23:59:59",
        "from=2026-02-02&to=2026-02-01",
        "topic=%00",
        f"topic={'x' * 300}",
        "section=%00",
        "step_free=maybe",
        "offset=5",
    ],
)
def test_a_broken_query_is_refused(client: Client, section: SectionPage, query: str) -> None:
    response = client.get(f"/api/v1/events/?{query}")

    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"
    problem = response.json()
    assert problem["status"] == 400
    assert problem["detail"]
    assert "Value error" not in problem["detail"]
    assert MARK not in response.content.decode()


@pytest.mark.parametrize(
    "path",
    [
        "nothing/",
        f"{MARK}/",
        "events/no-such-slug/",
        "events/00000000-0000-0000-0000-000000000000/",
        "events/%00/",
        "types/nothing/",
        "events/a/b/c/",
    ],
)
def test_what_is_not_there_is_a_problem_of_404(
    client: Client, section: SectionPage, path: str
) -> None:
    response = client.get(f"/api/v1/{path}")

    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"
    assert MARK not in response.content.decode()


@pytest.mark.parametrize("query", ["lang=ko", "limit=3", "fields=nothing", "include=title"])
def test_a_detail_refuses_what_it_does_not_know(
    client: Client, section: SectionPage, query: str
) -> None:
    event = EventFactory(parent=section)

    assert client.get(f"/api/v1/events/{event.uuid}/?{query}").status_code == 400


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_writing_is_refused_as_a_problem(client: Client, section: SectionPage, method: str) -> None:
    response = getattr(client, method)("/api/v1/events/")

    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD, OPTIONS"
    assert response["Content-Type"] == "application/problem+json"


def test_a_cursor_of_another_list_is_refused(client: Client, section: SectionPage) -> None:
    for _ in range(3):
        EventFactory(parent=section)
    following = client.get("/api/v1/events/?limit=1").json()["next"]
    cursor = following.split("cursor=")[1]

    assert client.get(f"/api/v1/events/?kind=course&cursor={cursor}").status_code == 400


def test_a_forged_cursor_is_refused(client: Client, section: SectionPage) -> None:
    from django.core import signing

    forged = signing.dumps(["2026-01-01", "x", "", "y"], salt=SALT)
    wrong_salt = signing.dumps(["2026-01-01", "0" * 32, "", "y"], salt="other")

    for cursor in (forged, wrong_salt):
        assert client.get("/api/v1/events/", {"cursor": cursor}).status_code == 400
