"""A city with a page of every type."""

import pytest

from home.models import HomePage, SectionPage
from tests.home.site.city import City, make_city


@pytest.fixture
def city(home: HomePage, section: SectionPage) -> City:
    """Fill the site with a page of every type."""
    return make_city(home, section)
