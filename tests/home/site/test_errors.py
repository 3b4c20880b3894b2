"""Errors, for programs and for people."""

import pytest
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import Http404, HttpRequest
from django.test import Client, RequestFactory

from home.site import errors

CASES = [
    (lambda request: errors.bad_request(request, BadRequest()), 400),
    (lambda request: errors.forbidden(request, PermissionDenied()), 403),
    (lambda request: errors.not_found(request, Http404()), 404),
    (errors.server_error, 500),
]


def request_of(path: str) -> HttpRequest:
    """Return a request for a path."""
    return RequestFactory().get(path)


@pytest.mark.parametrize(("handler", "status"), CASES)
def test_programs_get_a_problem_detail(handler: object, status: int) -> None:
    response = handler(request_of("/api/v1/<x>"))  # type: ignore[operator]

    assert response.status_code == status
    assert response["Content-Type"] == "application/problem+json"
    assert b"<x>" not in response.content


@pytest.mark.parametrize(("handler", "status"), CASES)
def test_people_get_a_page_with_a_way_on(handler: object, status: int) -> None:
    """Without a database: nothing that tells of an error may ask it."""
    response = handler(request_of("/nowhere/"))  # type: ignore[operator]
    page = response.content.decode()

    assert response.status_code == status
    assert '<html lang="ko">' in page
    assert 'href="/events/"' in page


@pytest.mark.django_db
def test_an_unknown_address_is_answered_in_its_own_kind(client: Client, home: object) -> None:
    assert client.get("/nowhere/")["Content-Type"].startswith("text/html")
    assert client.get("/api/nowhere/")["Content-Type"] == "application/problem+json"
    assert client.get("/nowhere/%00/").status_code == 404
