"""A PostgreSQL database for tests that run several processes."""

from collections.abc import Iterator

import pytest

from tests.delivery.processes import fresh_postgres


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    """An environment that names a fresh, migrated database, dropped afterwards."""
    with fresh_postgres() as variables:
        yield variables
