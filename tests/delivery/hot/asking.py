"""Asking a WSGI application as a server does."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.core import signals
from django.core.handlers.wsgi import WSGIHandler
from django.db import close_old_connections

from delivery.hot.admission import Environ
from delivery.hot.generations import GenerationWatch
from delivery.hot.layer import DeliveryLayer, StartResponse
from delivery.hot.store import Store


@contextmanager
def kept_connection() -> Iterator[None]:
    """Keep Django from closing the test's own connection, as its test client does."""
    ends = (signals.request_started, signals.request_finished)
    for each in ends:
        each.disconnect(close_old_connections)
    try:
        yield
    finally:
        for each in ends:
            each.connect(close_old_connections)


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


class Counting:
    """Django, and how often it was asked."""

    def __init__(self) -> None:
        self.times = 0
        self.handler = WSGIHandler()

    def __call__(self, environ: Environ, start_response: StartResponse) -> Any:
        self.times += 1
        return self.handler(environ, start_response)


@dataclass
class Asked:
    """A worker: Django with the layer around it, which asks for the generation each time."""

    django: Counting
    layer: DeliveryLayer

    def get(self, address: str, method: str = "GET", **headers: str) -> Answer:
        path, _mark, query = address.partition("?")
        environ: Environ = {
            "REQUEST_METHOD": method,
            "SCRIPT_NAME": "",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "SERVER_NAME": "testserver",
            "SERVER_PORT": "80",
            "HTTP_HOST": "testserver",
            "REMOTE_ADDR": "127.0.0.1",
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(),
            **{f"HTTP_{name.upper()}": value for name, value in headers.items()},
        }
        said: list[Any] = []
        with kept_connection():
            result = self.layer(environ, lambda *each: said.extend(each[:2]))
            try:
                body = b"".join(result)
            finally:
                if hasattr(result, "close"):
                    result.close()
        names = [name.lower() for name, _value in said[1]]
        assert len(set(names)) == len(names), "a header was sent twice"
        return Answer(int(said[0][:3]), dict(zip(names, dict(said[1]).values(), strict=True)), body)


def worker(most: int = 1_000_000, patience: float = 0.0) -> Asked:
    """Return a worker of its own."""
    django = Counting()
    return Asked(django, DeliveryLayer(django, Store(most), GenerationWatch(patience=patience)))
