"""One POST to a checked place: pinned to its address, no redirects, capped in time and size."""

import http.client
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from delivery.webhooks.targets import Target

CONNECT_SECONDS = 5.0
READ_SECONDS = 10.0
TOTAL_SECONDS = 20.0
MOST_BYTES = 64 * 1024


class NoAnswerError(Exception):
    """The receiver could not be reached, or gave no answer within the caps."""


@dataclass(frozen=True)
class Answer:
    """What came back; the body is read and thrown away."""

    status: int
    retry_after: str


class PinnedConnection(http.client.HTTPConnection):
    """Connects to the target's checked address; over https the certificate is its name's."""

    def __init__(self, target: Target) -> None:
        super().__init__(target.host, target.port, timeout=READ_SECONDS)
        self.target = target
        self.plain: socket.socket | None = None
        self.is_ended = False

    def connect(self) -> None:
        """Open the connection; the name is not asked for again."""
        made = socket.create_connection((self.target.address, self.port), CONNECT_SECONDS)
        made.settimeout(READ_SECONDS)
        # A second handle on the connection ends it also while TLS holds the first.
        self.plain = made.dup()
        if self.target.scheme == "https":
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(made, server_hostname=self.target.host)
        else:
            self.sock = made

    def end(self) -> None:
        """End the connection, from whichever thread; what had come by then is no answer."""
        self.is_ended = True
        if self.plain is not None:
            try:
                self.plain.shutdown(socket.SHUT_RDWR)
            except OSError:  # it has ended already
                return

    def close(self) -> None:
        """Close both handles."""
        super().close()
        if self.plain is not None:
            self.plain.close()


@contextmanager
def deadline(connection: PinnedConnection) -> Iterator[None]:
    """End the connection after TOTAL_SECONDS: a receiver that drips cannot hold the sender."""
    timer = threading.Timer(TOTAL_SECONDS, connection.end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        connection.close()


def post(target: Target, body: bytes, headers: Mapping[str, str]) -> Answer:
    """Send `body`; raises NoAnswerError. A redirect is an answer like any other."""
    connection = PinnedConnection(target)
    try:
        with deadline(connection):
            connection.request("POST", target.path, body, {**headers, "Connection": "close"})
            answer = connection.getresponse()
            if len(answer.read(MOST_BYTES + 1)) > MOST_BYTES:
                raise NoAnswerError("The answer is longer than 64 kB.")
            if connection.is_ended:  # cut-off headers and bodies read as if they were whole
                raise NoAnswerError(f"No answer within {TOTAL_SECONDS:.0f} seconds.")
            return Answer(answer.status, answer.headers.get("Retry-After", ""))
    except (OSError, http.client.HTTPException) as failed:
        raise NoAnswerError(f"{type(failed).__name__}: {failed}"[:300]) from failed
