"""The page of the styleguide."""

import pytest
from django.test import Client

from home.models import HomePage
from home.site.styleguide.odd import LONG, odd
from tests.home.site.city import City

pytestmark = pytest.mark.django_db


def test_it_shows_the_parts_of_the_site_itself(client: Client, city: City) -> None:
    page = client.get("/styleguide/").content.decode()

    for name in city.pages:
        assert f'class="card card-{name}' in page
    assert 'name="robots" content="noindex"' in page
    assert LONG[:200] in page


def test_an_empty_site_has_one_too(client: Client, home: HomePage) -> None:
    assert client.get("/styleguide/").status_code == 200


def test_what_is_odd_still_has_a_title_and_a_time(city: City) -> None:
    for _words, document in odd(city.pages["events"].document()):
        assert document["title"]
        assert document["starts_at"] <= document["ends_at"]
