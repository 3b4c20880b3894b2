"""The site's navigation."""

import pytest
from django.test import Client, RequestFactory

from cms.content_types import content_types
from home.navigation import Navigation, is_ours, navigation


def at(path: str) -> Navigation:
    """Return the navigation as seen from a page."""
    found: Navigation = navigation(RequestFactory().get(path))["navigation"]
    return found


def test_every_list_stands_on_one_shelf_without_asking_the_database() -> None:
    entries = [each for shelf in at("/stories/").shelves for each in shelf.entries]
    addresses = [each.address for each in entries]

    assert {*(f"/{name}/" for name in content_types()), "/topics/", "/my/", "/gaps/"} <= set(
        addresses
    )
    assert len(addresses) == len(set(addresses))
    assert [each.label for each in entries if each.is_current] == ["이야기"]


def test_few_links_are_always_in_sight() -> None:
    addresses = [each.address for each in at("/").main]

    assert {"/events/", "/proposals/", "/my/"} <= set(addresses)
    assert len(addresses) <= 5


def test_what_nobody_answers_is_not_linked() -> None:
    assert is_ours("/topics/")
    assert not is_ours("/nowhere/")
    assert not is_ours("/nowhere")


@pytest.mark.django_db
def test_the_list_that_is_open_is_marked(client: Client, home: object) -> None:
    assert 'href="/stories/" aria-current="page"' in client.get("/stories/").content.decode()
