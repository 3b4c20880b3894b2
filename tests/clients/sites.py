"""A whole site in processes of its own: a database file, and gunicorn in front of it."""

import shutil
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from uuid import UUID

from tests.delivery.processes import make_sections, run, variables_for, variables_for_file

ROOT = Path(__file__).parent.parent.parent
HOST = "127.0.0.1"
FILE = "site.sqlite3"
SECTIONS = "sections.txt"
# As cms.settings.databases.embedded has it.
OPTIONS = "timeout=20&transaction_mode=IMMEDIATE&init_command=PRAGMA%20synchronous%3DNORMAL"
STORED = "SELECT uuid, body FROM delivery_publication WHERE state = 'live'"


@dataclass(frozen=True)
class Site:
    """A site at `address`; `variables` is the environment of all that works on its database."""

    folder: Path
    variables: dict[str, str]
    sections: list[str]
    port: int

    @property
    def address(self) -> str:
        """Where it answers while it is served."""
        return f"http://{HOST}:{self.port}"

    def shell(self, script: str) -> str:
        """Run a script in the site; return what it prints."""
        return run(self.variables, "manage.py", "shell", "--no-imports", "-c", script)

    def documents(self) -> dict[str, str]:
        """Return all that is public as it is stored, by id."""
        with closing(sqlite3.connect(self.folder / FILE)) as database:
            return {str(UUID(uuid)): body.decode() for uuid, body in database.execute(STORED)}

    @contextmanager
    def served(self) -> Iterator[None]:
        """Answer at the address until the end."""
        with socket.create_server((HOST, self.port)) as listener:
            server = subprocess.Popen(
                [
                    *(sys.executable, "-m", "gunicorn", "--config", "ops/gunicorn.conf.py"),
                    *("--workers", "1", "--bind", f"fd://{listener.fileno()}"),
                ],
                cwd=ROOT,
                env=self.variables,
                pass_fds=[listener.fileno()],
            )
        try:
            self.wait(server)
            yield
        finally:
            server.terminate()
            server.wait(30)

    def wait(self, server: subprocess.Popen[bytes]) -> None:
        """Return once an answer has come."""
        for _ in range(600):
            assert server.poll() is None, "gunicorn has ended"
            with closing(HTTPConnection(HOST, self.port, timeout=60)) as connection:
                try:
                    connection.request("HEAD", "/api/v1/types/")
                    assert connection.getresponse().status == 200
                except ConnectionError:
                    time.sleep(0.1)
                    continue
                return
        raise AssertionError("gunicorn does not answer")


def template(migrated: Path, folder: Path) -> None:
    """Make a database with three sections to be copied, from a migrated one."""
    shutil.copy(migrated, folder / FILE)
    sections = make_sections(variables_for_file(folder / FILE), 3)
    (folder / SECTIONS).write_text(" ".join(sections))


def copied(made: Path, folder: Path) -> Site:
    """Return a site on a copy of another site's database, at a port of its own."""
    for name in (FILE, SECTIONS):
        shutil.copy(made / name, folder / name)
    sections = (folder / SECTIONS).read_text().split()
    variables = variables_for(f"sqlite:///{folder / FILE}?{OPTIONS}")
    # Many sites and readers have one address here.
    variables |= {"MADANG_RATE_ANONYMOUS": "off", "MADANG_RATE_KEY": "off"}
    with socket.create_server((HOST, 0)) as free:
        port = free.getsockname()[1]
    return Site(folder, variables, sections, port)
