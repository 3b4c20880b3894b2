"""Runs the demo's web server until it is told to stop."""

import http.client
import signal
import socket
import subprocess
import time
from collections.abc import Mapping
from types import FrameType

from ops import complaints
from ops.places import INTERPRETER, ROOT
from ops.port import HOST

SECONDS_TO_START = 180  # a busy machine takes more than a minute for the first page
SECONDS_TO_STOP = 15


def start(listener: socket.socket, environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start gunicorn on a socket that already listens, and give the socket up to it."""
    process = subprocess.Popen(
        [
            *(INTERPRETER, "-m", "gunicorn", "--config", ROOT / "ops" / "gunicorn.conf.py"),
            *("--bind", f"fd://{listener.fileno()}", "cms.wsgi:application"),
        ],
        cwd=ROOT,
        env=environment,
        pass_fds=[listener.fileno()],
    )
    listener.close()
    return process


def wait_for_answer(process: subprocess.Popen[bytes], port: int) -> None:
    """Return once the home page answers; raise Complaint where the server ends before."""
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline and process.poll() is None:
        connection = http.client.HTTPConnection(HOST, port, timeout=SECONDS_TO_START)
        try:
            connection.request("GET", "/", headers={"Host": f"{HOST}:{port}"})
            if connection.getresponse().status < http.client.INTERNAL_SERVER_ERROR:
                return
            break
        except OSError:
            time.sleep(0.1)
        finally:
            connection.close()
    raise complaints.failed_step("gunicorn")


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a process: politely, then not."""
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(SECONDS_TO_STOP)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def end_on_signals() -> None:
    """Let a plain kill and a closed terminal end the demo as Ctrl-C does."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupt)
    signal.signal(signal.SIGHUP, interrupt)
