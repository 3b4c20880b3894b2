"""A client whose site is a function of the test, and which never really waits."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from madang_client import Client, Patience

SITE = "https://city.example"
Handler = Callable[[httpx.Request], httpx.Response]


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that were to be waited, instead of the waiting."""
    found: list[float] = []
    monkeypatch.setattr("madang_client.connection.time.sleep", found.append)
    return found


@pytest.fixture
def client_of(waits: list[float]) -> Iterator[Callable[..., Client]]:
    """Make clients of a handler; all are closed at the end."""
    made: list[Client] = []

    def make(handler: Handler, **options: Any) -> Client:
        options = {"patience": Patience(first=0.5)} | options
        made.append(Client(SITE, transport=httpx.MockTransport(handler), **options))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def written() -> Callable[..., dict[str, Any]]:
    """Make documents as the site writes them."""

    def make(number: int, **fields: Any) -> dict[str, Any]:
        return {
            "id": f"00000000-0000-0000-0000-{number:012}",
            "type": "events",
            "slug": f"walk-{number}",
            "url": f"{SITE}/walk-{number}/",
            "title": f"모임 {number}",
            "updated_at": "2026-05-01T09:00:00+09:00",
        } | fields

    return make
