"""What pages may load, run and be framed by."""

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory
from pytest_django import Settings

from cms.security_headers import SecurityHeadersMiddleware, content_policy
from home.models import SectionPage


def directives(policy: str) -> dict[str, str]:
    """Return a policy by directive."""
    return dict(each.split(" ", 1) for each in policy.split("; "))


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/events/", "/nowhere/", "/participate/post/", "/my/"])
def test_a_page_runs_nothing_that_is_written_into_it(
    client: Client, section: SectionPage, address: str
) -> None:
    response = client.get(address)
    said = directives(response["Content-Security-Policy"])

    assert said["default-src"] == "'none'"
    assert said["script-src"] == said["style-src"] == "'self'"
    assert said["frame-ancestors"] == "'none'"
    assert "unsafe" not in response["Content-Security-Policy"]
    assert "camera=()" in response["Permissions-Policy"]
    assert response["Referrer-Policy"] == "same-origin"


def test_the_admin_may_do_what_its_editor_needs_and_frame_itself() -> None:
    said = directives(content_policy("/admin/pages/3/edit/"))

    assert "'unsafe-inline'" in said["script-src"]
    assert said["frame-ancestors"] == "'self'"
    assert said["default-src"] == "'none'"


def test_pictures_come_from_the_tiles_that_a_city_names(settings: Settings) -> None:
    settings.MADANG_TILE_LAYER = "https://{s}.tiles.example/{z}/{x}/{y}.png"

    said = directives(content_policy())
    assert said["img-src"] == "'self' https://*.tiles.example"
    assert said["script-src"] == "'self'"


def test_a_view_may_be_closer_than_the_site() -> None:
    def answer(request: object) -> HttpResponse:
        return HttpResponse(headers={"Content-Security-Policy": "default-src 'none'"})

    response = SecurityHeadersMiddleware(answer)(RequestFactory().get("/"))
    assert response["Content-Security-Policy"] == "default-src 'none'"


def test_data_goes_without() -> None:
    def answer(request: object) -> HttpResponse:
        return HttpResponse(content_type="application/json")

    response = SecurityHeadersMiddleware(answer)(RequestFactory().get("/api/v1/types/"))
    assert "Content-Security-Policy" not in response
