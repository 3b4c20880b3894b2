"""A node of its own, for who kills one or measures with one."""

import os
import socket
import subprocess
import tempfile
from pathlib import Path

SCRIPT = Path(__file__).parents[3] / "ops" / "elasticsearch" / "es.sh"
# It stays, so that the next run need not build it again.
FOLDER = Path(tempfile.gettempdir()) / "madang-elasticsearch-killed"
PATIENCE = 300  # seconds
APART = 100  # es.sh takes a second port so far from the first one


class Node:
    """A node that can be started, killed as by a broken machine, and started again."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.folder = folder
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        self.act("start")

    def kill(self) -> None:
        """End its process with SIGKILL."""
        self.act("kill")

    def stop(self) -> None:
        """End it in good order."""
        self.act("stop")

    def act(self, action: str) -> None:
        """Let the script do it."""
        # What the node writes later goes to its log: no pipe of ours may wait for that.
        subprocess.run(
            ["bash", SCRIPT, action, self.folder],
            env={**os.environ, "MADANG_TEST_ELASTICSEARCH_PORT": str(self.port)},
            stdout=subprocess.DEVNULL,
            check=True,
            timeout=PATIENCE,
        )


def free_port() -> int:
    """Return a port that nobody has, nor its second one."""
    while True:
        with socket.socket() as one, socket.socket() as other:
            one.bind(("127.0.0.1", 0))
            port: int = one.getsockname()[1]
            try:
                other.bind(("127.0.0.1", port + APART))
            except (OSError, OverflowError):
                continue
            return port
