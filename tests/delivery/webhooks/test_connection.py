"""The connection: to the checked address and no other, with the certificate of the name."""

import socket
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import trustme

from delivery.webhooks.connection import Answer, NoAnswerError, post
from delivery.webhooks.targets import Target
from tests.delivery.webhooks.receiver import Receiver


def target(port: int, *, scheme: str = "http", host: str = "partner.example") -> Target:
    return Target(scheme, host, port, "/hook", "127.0.0.1")


@pytest.fixture
def no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where a name is asked for: the address is known already."""
    real = socket.getaddrinfo

    def numbers_only(host: str, *args: object, **kwargs: object) -> object:
        assert host == "127.0.0.1", f"{host} was asked for"
        return real(host, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", numbers_only)


def test_the_name_is_not_asked_for_again(no_names: None) -> None:
    receiver = Receiver()
    answer = post(target(receiver.port), b"{}", {})
    receiver.stop()

    assert answer == Answer(204, "")
    assert receiver.received[0].headers["host"] == f"partner.example:{receiver.port}"


def test_a_closed_port_is_no_answer() -> None:
    receiver = Receiver()
    receiver.stop()

    with pytest.raises(NoAnswerError, match="ConnectionRefused"):
        post(target(receiver.port), b"{}", {})


def test_what_is_no_http_is_no_answer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer() -> None:
            connection, _address = listener.accept()
            connection.recv(1000)
            connection.sendall(b"SSH-2.0-nonsense\r\n")
            connection.close()

        thread = threading.Thread(target=answer)
        thread.start()
        with pytest.raises(NoAnswerError):
            post(target(listener.getsockname()[1]), b"{}", {})
        thread.join(60)


def test_a_receiver_that_drips_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("delivery.webhooks.connection.TOTAL_SECONDS", 0.3)
    is_over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def drip() -> None:
            connection, _address = listener.accept()
            connection.sendall(b"HTTP/1.1 200 OK\r\n")
            try:
                while not is_over.wait(0.02):
                    connection.sendall(b"X-Drip: 1\r\n")
            except OSError:
                connection.close()

        thread = threading.Thread(target=drip, daemon=True)
        thread.start()
        with pytest.raises(NoAnswerError):
            post(target(listener.getsockname()[1]), b"{}", {})
        is_over.set()
        thread.join(60)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Who vouches for certificates."""
    return trustme.CA()


@pytest.fixture
def authority_file(authority: trustme.CA, tmp_path: Path) -> Path:
    """The authority's own certificate, as a system would keep it."""
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[int]:
    """The port of a receiver that speaks TLS as partner.example."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("partner.example").configure_cert(context)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()


def test_a_certificate_of_the_name_is_taken(
    secure: int, authority_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority_file))

    assert post(target(secure, scheme="https"), b"{}", {}).status == 200


def test_a_certificate_of_another_name_is_refused(
    secure: int, authority_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority_file))

    with pytest.raises(NoAnswerError, match="SSLCertVerificationError"):
        post(target(secure, scheme="https", host="other.example"), b"{}", {})


def test_a_certificate_that_nobody_vouches_for_is_refused(secure: int) -> None:
    with pytest.raises(NoAnswerError, match="SSLCertVerificationError"):
        post(target(secure, scheme="https"), b"{}", {})
