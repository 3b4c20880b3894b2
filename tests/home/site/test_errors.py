"""Errors, for programs and for people."""

import pytest
from django.core.exceptions import BadRequest, PermissionDenied, RequestDataTooBig
from django.http import Http404, HttpRequest
from django.test import Client, RequestFactory
from pytest_django import DjangoAssertNumQueries

from home.models import SectionPage
from home.site import errors
from tests.factories.stories import StoryFactory

CASES = [
    (lambda request: errors.bad_request(request, BadRequest()), 400),
    (lambda request: errors.bad_request(request, RequestDataTooBig()), 413),
    (lambda request: errors.forbidden(request, PermissionDenied()), 403),
    pytest.param(
        lambda request: errors.not_found(request, Http404()), 404, marks=pytest.mark.django_db
    ),
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
    """All but the missing page without a database: what tells of a fault may not ask it."""
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


@pytest.mark.django_db
def test_what_was_moved_is_offered(
    client: Client, section: SectionPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    story = StoryFactory(parent=section, slug="fire", title="불을 끈 사람들")
    with django_assert_max_num_queries(7):
        response = client.get("/old-section/fire/")

    assert response.status_code == 404
    assert story.get_url() in response.content.decode()
    assert "이것을 찾으셨나요?" not in client.get("/old-section/water/").content.decode()


@pytest.mark.django_db
def test_a_form_too_large_says_what_to_do(client: Client, section: SectionPage) -> None:
    response = client.post("/participate/post/", {"summary": "가" * 1_000_000})

    assert response.status_code == 413
    assert "2.5MB" in response.content.decode()
