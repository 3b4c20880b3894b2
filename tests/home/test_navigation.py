"""The site's navigation."""

import pytest
from django.test import Client, RequestFactory

from cms.content_types import content_types
from home.navigation import navigation


def test_every_type_and_the_topics_can_be_reached_without_asking_the_database() -> None:
    entries = list(navigation(RequestFactory().get("/stories/"))["navigation"])

    assert {each.address for each in entries} == {
        *(f"/{name}/" for name in content_types()),
        "/topics/",
    }
    assert [each.label for each in entries if each.is_current] == ["이야기"]


@pytest.mark.django_db
def test_the_list_that_is_open_is_marked(client: Client, home: object) -> None:
    assert 'href="/stories/" aria-current="page"' in client.get("/stories/").content.decode()
