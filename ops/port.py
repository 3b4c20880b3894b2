"""The port that the demo listens on."""

import errno
import socket

from ops import complaints

HOST = "127.0.0.1"
DEFAULT = "8000"


def wanted(given: str | None) -> int:
    """Return the port that `PORT` asks for (8000 where it is not set).

    Raises Complaint where it is not a number from 1 to 65535.
    """
    text = (given or DEFAULT).strip()
    if not (text.isascii() and text.isdecimal() and len(text) <= 5):
        raise complaints.bad_port(text)
    port = int(text)
    if not 1 <= port <= 65535:
        raise complaints.bad_port(text)
    return port


def held(port: int) -> socket.socket:
    """Return a socket that listens on `port` of the loopback address.

    It is taken before the work begins and handed to the server: a second start sees at once that
    the port is taken, and nothing can take it in between. Raises Complaint where it cannot be had.
    """
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise complaints.taken_port(port) from None
        if error.errno in (errno.EACCES, errno.EPERM):
            raise complaints.guarded_port(port) from None
        raise
    return listener
