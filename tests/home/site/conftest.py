"""A city with something of every type, and its other language."""

from collections.abc import Iterator

import pytest
from django.utils import translation

from home.models import HomePage, SectionPage
from tests.home.site.city import City, make_city


@pytest.fixture
def english() -> Iterator[None]:
    """Speak English."""
    with translation.override("en"):
        yield


@pytest.fixture
def city(home: HomePage, section: SectionPage) -> City:
    """Fill the site with a page of every type."""
    return make_city(home, section)
