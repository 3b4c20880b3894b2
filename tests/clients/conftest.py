"""A site of one's own, and the same one that runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clients.filling import CITY, MANY
from tests.clients.mirrors import end_all
from tests.clients.sites import Site, copied, template
from tests.delivery.databases import migrated_file
from tests.once import made_once

__all__ = ["migrated_file"]
HERE = Path(__file__).parent


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the tests here: the longest of all, they would end alone."""
    items.sort(key=lambda item: HERE not in item.path.parents)


@pytest.fixture(autouse=True)
def no_mirror_left() -> Iterator[None]:
    """End the mirrors that a test has started, however it goes."""
    yield
    end_all()


@pytest.fixture(scope="session")
def made(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The site from which all others are copied."""
    return made_once(
        tmp_path_factory, worker_id, "site", lambda folder: template(migrated_file, folder)
    )


@pytest.fixture
def site(made: Path, tmp_path: Path) -> Site:
    """A site that nobody serves yet, with three empty sections."""
    return copied(made, tmp_path)


@pytest.fixture
def running(site: Site) -> Iterator[Site]:
    """A site that answers."""
    with site.served():
        yield site


@pytest.fixture(scope="session")
def made_large(made: Path, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The site with 1,500 documents beside the sections."""

    def make(folder: Path) -> None:
        copied(made, folder).shell(MANY.format(count=1500))

    return made_once(tmp_path_factory, worker_id, "large", make)


@pytest.fixture
def large(made_large: Path, tmp_path: Path) -> Iterator[Site]:
    """A site that answers, with 1,500 documents beside its sections."""
    site = copied(made_large, tmp_path)
    with site.served():
        yield site


@pytest.fixture(scope="session")
def town(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site that answers, with something of every type: only to be read."""
    site = copied(made, tmp_path_factory.mktemp("town"))
    site.shell(CITY.format(port=site.port, section=site.sections[0]))
    with site.served():
        yield site
