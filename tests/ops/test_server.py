import http.client
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ops import port, server
from ops.complaints import Complaint
from ops.places import ROOT

SETTINGS = "DJANGO_SETTINGS_MODULE"


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """A listening socket of the loopback address, and this Python to run the server."""
    monkeypatch.setattr(server, "INTERPRETER", Path(sys.executable))
    with socket.create_server((port.HOST, 0)) as held:
        yield held


def test_the_prepared_site_answers_until_it_is_stopped(
    listener: socket.socket, tmp_path: Path
) -> None:
    number = listener.getsockname()[1]
    surroundings = os.environ | {SETTINGS: "cms.settings.dev", "MADANG_STATE_DIR": str(tmp_path)}
    prepare = [sys.executable, "-m", "ops.site_state", str(number)]
    prepared = subprocess.run(
        prepare, cwd=ROOT, env=surroundings, capture_output=True, text=True, encoding="utf-8"
    )
    assert prepared.returncode == 0, prepared.stdout + prepared.stderr

    process = server.start(listener, surroundings)
    try:
        server.wait_for_answer(process, number)
        connection = http.client.HTTPConnection(port.HOST, number)
        connection.request("GET", "/")
        assert connection.getresponse().status == http.client.OK
        connection.close()
    finally:
        server.stop(process)

    assert process.returncode is not None
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((port.HOST, number))


def test_a_server_that_cannot_start_is_reported(listener: socket.socket) -> None:
    number = listener.getsockname()[1]
    process = server.start(listener, os.environ | {SETTINGS: "cms.settings.absent"})

    try:
        with pytest.raises(Complaint, match="gunicorn"):
            server.wait_for_answer(process, number)
    finally:
        server.stop(process)
