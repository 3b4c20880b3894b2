"""The servers to measure with: those that the environment names, or private ones made for it."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.search.cluster.node import Node, free_port

ROOT = Path(__file__).parents[2]
POSTGRES, ELASTICSEARCH = "MADANG_TEST_POSTGRES_URL", "MADANG_TEST_ELASTICSEARCH_URL"
# What was built there stays for the next time.
FOLDER = Path(tempfile.gettempdir()) / "madang-elasticsearch-relevance"


@contextmanager
def postgres() -> Iterator[str]:
    """Give the address of a PostgreSQL; an empty one where its programs are not installed."""
    if POSTGRES in os.environ or not has_postgres():
        yield os.environ.get(POSTGRES, "")
        return
    script = ["bash", str(ROOT / "ops" / "postgres.sh")]
    folder = tempfile.mkdtemp(prefix="madang-relevance-")
    environment = {**os.environ, "MADANG_TEST_POSTGRES_PORT": str(free_port())}
    started = subprocess.run(
        [*script, "start", folder], env=environment, stdout=subprocess.PIPE, check=True, text=True
    )
    try:
        yield started.stdout.strip()
    finally:
        subprocess.run([*script, "stop", folder], env=environment, check=True)


def has_postgres() -> bool:
    """Tell whether the server's programs are here; Debian keeps them off the PATH."""
    debian = Path("/usr/lib/postgresql").glob("*/bin/pg_ctl")
    return shutil.which("pg_ctl") is not None or any(debian)


@contextmanager
def elasticsearch() -> Iterator[str]:
    """Give the address of a node; an empty one where Java, Maven or curl is missing."""
    tools = all(map(shutil.which, ("java", "mvn", "curl")))
    if ELASTICSEARCH in os.environ or not tools:
        yield os.environ.get(ELASTICSEARCH, "")
        return
    node = Node(FOLDER)
    node.start()
    try:
        yield node.address
    finally:
        node.stop()
