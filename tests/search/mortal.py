"""A way to the node that can be killed in the middle of an answer, as the node itself can."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit


class Mortal:
    """Passes connections on to a node, and dies with all of them once it has seen enough."""

    def __init__(self, node: str, port: int = 0, answers: int = 1_000_000) -> None:
        split = urlsplit(node)
        self.target = (split.hostname or "127.0.0.1", split.port or 80)
        self.left = answers
        self.sockets: list[socket.socket] = []
        self.listener = socket.create_server(("127.0.0.1", port))
        self.address = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self) -> None:
        """Take connections until death."""
        while True:
            try:
                near, _ = self.listener.accept()
                far = socket.create_connection(self.target)
            except OSError:
                return
            self.sockets += [near, far]
            threading.Thread(target=self.pass_on, args=(near, far, False), daemon=True).start()
            threading.Thread(target=self.pass_on, args=(far, near, True), daemon=True).start()

    def pass_on(self, one: socket.socket, other: socket.socket, is_answer: bool) -> None:
        """Pass bytes on; half of the last answer is lost."""
        try:
            while data := one.recv(65_536):
                if is_answer:
                    self.left -= 1
                    if self.left <= 0:
                        other.sendall(data[: len(data) // 2])
                        self.die()
                        return
                other.sendall(data)
        except OSError:
            return

    def die(self) -> None:
        """End everything at once."""
        for each in [self.listener, *self.sockets]:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()


@contextmanager
def mortal(node: str, port: int = 0, answers: int = 1_000_000) -> Iterator[Mortal]:
    """Give a way to the node for as long as it lives."""
    way = Mortal(node, port, answers)
    try:
        yield way
    finally:
        way.die()
