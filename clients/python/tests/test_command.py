"""The command with wrong input, and with sites that are none: one sentence, and an exit code."""

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import madang_client

SOURCE = Path(madang_client.__file__).parent.parent
NOWHERE = "http://127.0.0.1:9"
KEY = "md_live_secret"


def command(*arguments: str | Path) -> subprocess.Popen[str]:
    """Start the command."""
    return subprocess.Popen(
        [sys.executable, "-m", "madang_client.mirror", *arguments],
        env=os.environ | {"PYTHONPATH": str(SOURCE)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def sentence(*arguments: str | Path, code: int = 2) -> str:
    """Return the one sentence with which the command refuses its work."""
    process = command(*arguments)
    said, complained = process.communicate(timeout=120)
    assert (process.returncode, said) == (code, ""), complained
    assert complained.endswith((".\n", "key.\n"))
    assert complained.count("\n") == 1
    return complained


@contextmanager
def site(status: int, content: bytes, **headers: str) -> Iterator[tuple[str, list[str]]]:
    """Give the address of a site that always answers the same, and what it was asked."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(f"{self.path} {self.headers.get('Authorization')}")
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *arguments: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", asked
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize("address", ["city.example", "ftp://city.example", "https://a:b@c.example"])
def test_what_is_no_address_is_refused(tmp_path: Path, address: str) -> None:
    assert "address" in sentence(address, tmp_path)


@pytest.mark.parametrize(
    ("status", "content"),
    [(404, b"<h1>Not found</h1>"), (200, b"<!doctype html>"), (200, b'{"hello": "world"}')],
)
def test_a_site_that_is_no_madang_is_named(tmp_path: Path, status: int, content: bytes) -> None:
    with site(status, content) as (address, _):
        assert sentence(address, tmp_path) == (
            f"There is no Madang at {address}/api/v1/: give the address of the city's site.\n"
        )


@pytest.mark.parametrize("folder", ["file", "file/below"])
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, folder: str) -> None:
    (tmp_path / "file").write_text("")

    assert f"{tmp_path / folder} cannot be written" in sentence(NOWHERE, tmp_path / folder)


def test_a_folder_in_which_the_database_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "mirror.sqlite3").mkdir()

    assert "cannot be written" in sentence(NOWHERE, tmp_path)


@pytest.mark.parametrize("name", ["mirror.sqlite3", "mirror.lock"])
def test_a_file_of_another_kind_is_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("my diary " * 1000)

    assert f"{name} is not the database of a mirror" in sentence(NOWHERE, tmp_path)

    assert (tmp_path / name).read_text() == "my diary " * 1000


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "mirror.sqlite3")) as database:
        database.execute("CREATE TABLE documents (id)")
        database.execute("CREATE TABLE state (source, types)")

    assert "is not the database of a mirror" in sentence(NOWHERE, tmp_path)


def test_the_mirror_of_another_site_is_left_alone(tmp_path: Path) -> None:
    sentence(NOWHERE, tmp_path, "--once", code=1)

    assert f"mirrors {NOWHERE}/api/v1/, not http://127.0.0.1:8/api/v1/" in sentence(
        "http://127.0.0.1:8", tmp_path
    )


def test_the_mirror_of_other_types_is_left_alone(tmp_path: Path) -> None:
    sentence(NOWHERE, tmp_path, "--once", code=1)

    assert "was begun with no --type" in sentence(NOWHERE, tmp_path, "--type", "events")


def test_the_database_of_a_newer_mirror_is_left_alone(tmp_path: Path) -> None:
    sentence(NOWHERE, tmp_path, "--once", code=1)
    with closing(sqlite3.connect(tmp_path / "mirror.sqlite3")) as database:
        database.execute("PRAGMA user_version = 2")

    assert "was written by a newer madang-mirror" in sentence(NOWHERE, tmp_path)


@pytest.mark.parametrize(
    "content", [b"", b"two words", b"two\nlines", b"\xff\xfe", "비밀".encode()]
)
def test_a_file_without_a_key_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "key").write_bytes(content)

    told = sentence(NOWHERE, tmp_path / "copy", "--key-file", tmp_path / "key")

    assert told.startswith("No key can be read from")
    assert "two" not in told.replace(str(tmp_path), "")


def test_a_key_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    told = sentence(NOWHERE, tmp_path / "copy", "--key-file", tmp_path / "key")

    assert told == f"No key can be read from {tmp_path / 'key'}: No such file or directory.\n"


def test_a_site_that_refuses_the_key_ends_the_mirror(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(f"{KEY}\n")
    told = b'{"title": "Unauthorized", "status": 401, "detail": "This key has been withdrawn."}'
    headers = {"Content-Type": "application/problem+json"}
    with site(401, told, **headers) as (address, asked):
        complained = sentence(address, tmp_path / "copy", "--key-file", tmp_path / "key")

    assert complained == "The site refuses: 401 Unauthorized: This key has been withdrawn.\n"
    assert asked == [f"/api/v1/types/ Bearer {KEY}"]


def test_a_site_that_sends_elsewhere_is_not_followed_with_the_key(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(KEY)
    with (
        site(200, b"{}") as (other, asked_of_other),
        site(302, b"", Location=f"{other}/api/v1/types/") as (address, _),
    ):
        told = sentence(address, tmp_path / "copy", "--key-file", tmp_path / "key")

    assert f"leads to another place ({other})" in told
    assert asked_of_other == []
    assert KEY not in told


@pytest.mark.parametrize("interval", ["0", "-1", "nan", "soon", "1e9"])
def test_an_interval_that_is_none_is_refused(tmp_path: Path, interval: str) -> None:
    process = command(NOWHERE, tmp_path, f"--interval={interval}")

    assert "--interval" in process.communicate(timeout=60)[1]
    assert process.returncode == 2


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_mirror_ends_at_once_while_it_waits_for_an_answer(
    tmp_path: Path, number: signal.Signals
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        process = command(f"http://127.0.0.1:{listener.getsockname()[1]}", tmp_path)
        with listener.accept()[0]:
            process.send_signal(number)

            assert process.communicate(timeout=60) == ("", "")
    assert process.returncode == 0


def test_the_help_explains_the_exit_codes() -> None:
    process = command("--help")

    assert "exit codes:" in process.communicate(timeout=60)[0]
    assert process.returncode == 0
