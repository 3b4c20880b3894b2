"""A site of one's own, and the same one that runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clients.filling import CITY, MANY
from tests.clients.mirrors import end_all
from tests.clients.sites import Site, copied, template


@pytest.fixture(autouse=True)
def no_mirror_left() -> Iterator[None]:
    """End the mirrors that a test has started, however it goes."""
    yield
    end_all()


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The database from which all sites are copied: migrating takes long."""
    folder = tmp_path_factory.mktemp("template")
    return folder, template(folder)


@pytest.fixture
def site(made: tuple[Path, list[str]], tmp_path: Path) -> Site:
    """A site that nobody serves yet, with three empty sections."""
    return copied(made[0], tmp_path, made[1])


@pytest.fixture
def running(site: Site) -> Iterator[Site]:
    """A site that answers."""
    with site.served():
        yield site


@pytest.fixture(scope="session")
def made_large(
    made: tuple[Path, list[str]], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, list[str]]:
    """The database with 1,500 documents beside the sections."""
    site = copied(made[0], tmp_path_factory.mktemp("large"), made[1])
    site.shell(MANY.format(count=1500))
    return site.folder, site.sections


@pytest.fixture
def large(made_large: tuple[Path, list[str]], tmp_path: Path) -> Iterator[Site]:
    """A site that answers, with 1,500 documents beside its sections."""
    site = copied(made_large[0], tmp_path, made_large[1])
    with site.served():
        yield site


@pytest.fixture(scope="session")
def town(made: tuple[Path, list[str]], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site that answers, with something of every type: only to be read."""
    site = copied(made[0], tmp_path_factory.mktemp("town"), made[1])
    site.shell(CITY.format(port=site.port, section=site.sections[0]))
    with site.served():
        yield site
