"""Gunicorn with two workers, the same for everything that is measured."""

import http.client
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from bench.places import HOST, PYTHON, ROOT

SECONDS_TO_START = 60


@dataclass(frozen=True)
class Server:
    """A running server."""

    port: int
    pid: int


def free_port() -> int:
    """Return a port of the loopback address that nobody listens on."""
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        return int(listener.getsockname()[1])


@contextmanager
def running(
    application: str, environment: Mapping[str, str], probe: str, port: int | None = None
) -> Iterator[Server]:
    """Run an application until the block ends; it answers `probe` before the block begins."""
    port = port or free_port()
    config = ROOT / "ops" / "gunicorn.conf.py"
    process = subprocess.Popen(
        [PYTHON, "-m", "gunicorn", "--config", config, "--bind", f"{HOST}:{port}", application],
        cwd=ROOT,
        env=environment,
    )
    try:
        wait(process, port, probe)
        yield Server(port, process.pid)
    finally:
        process.terminate()
        process.wait(30)


def wait(process: subprocess.Popen[bytes], port: int, probe: str) -> None:
    """Return once the server answers 200; raises RuntimeError where it does not in a minute."""
    end = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < end and process.poll() is None:
        connection = http.client.HTTPConnection(HOST, port, timeout=SECONDS_TO_START)
        try:
            connection.request("GET", probe)
            status = connection.getresponse().status
        except OSError:
            time.sleep(0.1)
            continue
        finally:
            connection.close()
        if status == http.client.OK:
            return
        raise RuntimeError(f"{probe} answered {status}")
    raise RuntimeError("The server did not start.")


def etag_of(server: Server, address: str) -> str:
    """Return the ETag of what a server answers: it holds the server's own address."""
    connection = http.client.HTTPConnection(HOST, server.port, timeout=SECONDS_TO_START)
    try:
        connection.request("GET", address)
        return str(connection.getresponse().headers["ETag"])
    finally:
        connection.close()
