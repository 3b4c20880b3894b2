"""`make relevance`: measures every engine that is there, and writes docs/search.md.

PostgreSQL and Elasticsearch are those that MADANG_TEST_POSTGRES_URL and
MADANG_TEST_ELASTICSEARCH_URL name, or private ones (PostgreSQL's programs; Java 17, Maven, curl)
that end with the measurement. Each engine has a process and a database of its own.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import orjson
import psycopg

from tests.relevance.engines import ENGINES, Engine
from tests.relevance.figures import Result, figures_of
from tests.relevance.servers import ELASTICSEARCH, POSTGRES, elasticsearch, postgres
from tests.relevance.table import markdown, missed, write

NEEDED = {"": "PATH", "postgres": POSTGRES, "elasticsearch": ELASTICSEARCH}


def main() -> int:
    """Measure, print and write; 1 where an aim was missed."""
    with postgres() as database, elasticsearch() as node:
        os.environ |= {
            name: url for name, url in ((POSTGRES, database), (ELASTICSEARCH, node)) if url
        }
        reached = {each.name: run(each) for each in ENGINES if NEEDED[each.needs] in os.environ}
    text = markdown(reached)
    write(text)
    print(text)
    wanting = missed(reached)
    print("\n".join(wanting) or "Every aim is reached.")
    return 1 if wanting else 0


def run(engine: Engine) -> list[Result]:
    """Return the results of an engine, measured in a process of its own."""
    print(f"{engine.title} …", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="madang-relevance-") as folder:
        command = [sys.executable, "-m", "tests.relevance.measure", engine.name]
        done = subprocess.run(
            command, env=environment(engine, folder), stdout=subprocess.PIPE, check=True
        )
    found = [Result(**each) for each in orjson.loads(done.stdout)]
    print(f"  {figures_of(found)}", file=sys.stderr)
    return found


def environment(engine: Engine, folder: str) -> dict[str, str]:
    """Return the environment of a measurement: an empty database, and the cluster if it is that."""
    found = {**os.environ, "DATABASE_URL": f"sqlite:///{Path(folder) / 'db.sqlite3'}"}
    if engine.needs == "postgres":
        found["DATABASE_URL"] = empty_database(os.environ[NEEDED["postgres"]])
    if engine.name == "cluster":
        found["MADANG_ELASTICSEARCH_URL"] = os.environ[NEEDED["elasticsearch"]]
        found["MADANG_ELASTICSEARCH_PREFIX"] = "madang_relevance_"
    return found


def empty_database(server: str) -> str:
    """Return the address of an empty database on the server."""
    name = "madang_relevance"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name}")
        connection.execute(f"CREATE DATABASE {name}")
    return urlsplit(server)._replace(path=f"/{name}").geturl()


if __name__ == "__main__":
    sys.exit(main())
