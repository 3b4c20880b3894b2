"""What all tests share: a place for uploads, a city's site, and the services they may need."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.cache import cache
from django.utils import translation
from wagtail.models import Site

from home.models import HomePage, SectionPage
from tests.factories.roots import first_page
from tests.factories.sections import SectionFactory

pytest_plugins = ["tests.chromium", "tests.services"]


@pytest.fixture(autouse=True)
def uploads(settings: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give each test a folder of its own for uploaded files."""
    folder = tmp_path / "media"
    settings.MEDIA_ROOT = folder  # type: ignore[attr-defined]
    return folder


@pytest.fixture(autouse=True)
def empty_cache() -> None:
    """Forget what the test before has cached: Wagtail keeps sites and renditions there."""
    cache.clear()


@pytest.fixture(autouse=True)
def korean() -> Iterator[None]:
    """Begin each test in Korean, whatever the one before it left behind."""
    with translation.override("ko"):
        yield


@pytest.fixture
def home(db: None) -> HomePage:
    """A city's site at http://testserver with an empty home page."""
    page: HomePage = first_page().add_child(
        instance=HomePage(title="남원 마당", slug="madang", hero_title="남원의 하루")
    )
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "testserver", "port": 80, "root_page": page}
    )
    return page


@pytest.fixture
def section(home: HomePage) -> SectionPage:
    """A public section."""
    made: SectionPage = SectionFactory(parent=home, title="문화도시 사무국", slug="culture-city")
    return made
