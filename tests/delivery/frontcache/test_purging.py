"""A cache in front is told what to forget: a real one that listens on loopback."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest
from django.test import Client

from delivery.frontcache.backend import KeyedBackend
from home.models import SectionPage
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db


class FrontCache:
    """What was asked of it, in order: method, path and keys."""

    def __init__(self) -> None:
        asked: list[tuple[str, str, str]] = []

        class Handler(BaseHTTPRequestHandler):
            def do_PURGE(self) -> None:
                asked.append((self.command, self.path, self.headers.get("Surrogate-Key", "")))
                self.send_response(200)
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                return

        self.asked = asked
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}"
        Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()


@pytest.fixture
def front(settings: Any) -> Iterator[FrontCache]:
    made = FrontCache()
    settings.WAGTAILFRONTENDCACHE = {
        "default": {"BACKEND": "delivery.frontcache.backend.KeyedBackend", "LOCATION": made.address}
    }
    yield made
    made.server.shutdown()
    made.server.server_close()


@pytest.fixture
def own(settings: Any, front: FrontCache) -> FrontCache:
    """A cache that knows addresses only, as Wagtail's own backend has it."""
    backend = "wagtail.contrib.frontend_cache.backends.HTTPBackend"
    settings.WAGTAILFRONTENDCACHE = {"default": {"BACKEND": backend, "LOCATION": front.address}}
    return front


def test_the_keys_of_answers_are_those_that_are_purged(
    front: FrontCache,
    section: SectionPage,
    client: Client,
    django_capture_on_commit_callbacks: Any,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        event = EventFactory(parent=section, slug="walk")
    purged = " ".join(keys for _method, _path, keys in front.asked).split()

    for address in ("events/", "events/walk/", "events/?include=section"):
        keys = client.get(f"/api/v1/{address}")["Surrogate-Key"].split()
        assert set(keys) & set(purged)
    other = client.get("/api/v1/stories/")["Surrogate-Key"]
    assert other not in purged
    assert any(path == event.get_url() for _method, path, _keys in front.asked)


def test_a_cache_without_keys_is_told_addresses(
    own: FrontCache, section: SectionPage, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        event = EventFactory(parent=section, slug="walk")
    paths = [path for _method, path, _keys in own.asked]

    assert event.get_url() in paths
    assert "/api/v1/events/" in paths
    assert "/api/v1/events/walk/" in paths


def test_what_is_rolled_back_purges_nothing(
    front: FrontCache, section: SectionPage, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks():
        EventFactory(parent=section)
    assert front.asked == []


def test_a_cache_that_is_down_holds_nobody_up(
    settings: Any, section: SectionPage, django_capture_on_commit_callbacks: Any
) -> None:
    settings.WAGTAILFRONTENDCACHE = {
        "default": {
            "BACKEND": "delivery.frontcache.backend.KeyedBackend",
            "LOCATION": "http://127.0.0.1:9",
        }
    }
    with django_capture_on_commit_callbacks(execute=True):
        assert EventFactory(parent=section).live


def test_many_keys_are_sent_in_parts(front: FrontCache) -> None:
    KeyedBackend({"LOCATION": front.address}).purge_keys([f"item-{n}" for n in range(250)])
    assert [len(keys.split()) for _method, _path, keys in front.asked] == [100, 100, 50]
