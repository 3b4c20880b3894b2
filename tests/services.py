"""The services that some tests need: without them a test is skipped, and where CI runs it fails."""

import os
import shutil

import pytest

from tests.chromium import CHROMIUM

IS_CI = os.environ.get("CI") == "true"


def missing(marker: str) -> str | None:
    """Return what a marked test lacks on this machine, or None."""
    if marker == "browser" and shutil.which(CHROMIUM) is None:
        return f"Chromium is not installed at {CHROMIUM}"
    if marker == "postgres" and "MADANG_TEST_POSTGRES_URL" not in os.environ:
        return "MADANG_TEST_POSTGRES_URL names no PostgreSQL server (see ops/postgres.sh)"
    if marker == "elasticsearch" and "MADANG_TEST_ELASTICSEARCH_URL" not in os.environ:
        return "MADANG_TEST_ELASTICSEARCH_URL names no node (see ops/elasticsearch/es.sh)"
    return None


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what this machine cannot run; where CI runs, nothing may be missing."""
    for marker in ("browser", "elasticsearch", "postgres"):
        reason = missing(marker) if item.get_closest_marker(marker) else None
        if reason and IS_CI:
            pytest.fail(reason, pytrace=False)
        if reason:
            pytest.skip(reason)
