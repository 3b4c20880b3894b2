"""Waiting, trying again, being led elsewhere, and keeping the key to oneself."""

import json
import logging
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from madang_client import (
    Client,
    NotAllowedThere,
    NotMadang,
    Patience,
    Problem,
    ResyncNeeded,
    Unreachable,
)

KEY = "md_live_Zk3r9-secret"
Make = Callable[..., Client]
TYPES = httpx.Response(200, json={"items": [], "next": None, "count": 0})


def answers(*given: httpx.Response | Exception) -> Callable[[httpx.Request], httpx.Response]:
    """Return a site that gives these answers, one after another."""
    left = list(given)

    def handler(request: httpx.Request) -> httpx.Response:
        each = left.pop(0)
        if isinstance(each, Exception):
            raise each
        return each

    return handler


def problem(status: int, headers: dict[str, str] | None = None, **more: Any) -> httpx.Response:
    """Return a problem detail."""
    body = {"type": "about:blank", "title": "Trouble", "status": status, "detail": "Do this."}
    own = {"Content-Type": "application/problem+json"}
    return httpx.Response(status, content=json.dumps(body | more), headers=own | (headers or {}))


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_busy_site_is_asked_again_after_the_time_it_names(
    client_of: Make, waits: list[float], status: int
) -> None:
    client = client_of(answers(problem(status, {"Retry-After": "7"}), TYPES))

    assert client.types() == []
    assert len(waits) == 1
    assert 7 <= waits[0] <= 7.5


def test_without_a_named_time_the_waits_grow_and_end(client_of: Make, waits: list[float]) -> None:
    client = client_of(answers(*[problem(503)] * 4))

    with pytest.raises(Problem) as raised:
        client.types()

    assert (raised.value.status, raised.value.title) == (503, "Trouble")
    assert len(waits) == 3
    assert waits[0] <= 0.5
    assert 1 <= waits[2] <= 2


def test_a_wait_that_is_too_long_is_left_to_the_caller(client_of: Make, waits: list[float]) -> None:
    client = client_of(answers(problem(429, {"Retry-After": "3600"})))

    with pytest.raises(Problem) as raised:
        client.types()

    assert raised.value.retry_after == 3600
    assert waits == []


@pytest.mark.parametrize("status", [400, 401, 404, 500])
def test_a_refusal_is_not_asked_for_twice(client_of: Make, waits: list[float], status: int) -> None:
    client = client_of(answers(problem(status)))

    with pytest.raises(Problem, match=r"Do this\.") as raised:
        client.types()

    assert (raised.value.status, raised.value.detail, waits) == (status, "Do this.", [])


@pytest.mark.parametrize(
    "error",
    [httpx.ConnectError("refused"), httpx.ReadTimeout(""), httpx.RemoteProtocolError("cut")],
)
def test_a_line_that_breaks_is_tried_again(
    client_of: Make, waits: list[float], error: Exception
) -> None:
    assert client_of(answers(error, error, TYPES)).types() == []
    assert len(waits) == 2

    with pytest.raises(Unreachable, match=r"^https://city\.example cannot be reached: "):
        client_of(answers(*[error] * 4)).types()


class Broken(httpx.SyncByteStream):
    """An answer that breaks off."""

    def __iter__(self) -> Any:
        yield b'{"items":'
        raise httpx.ReadError("cut")


def test_an_answer_that_breaks_off_is_asked_for_again(client_of: Make) -> None:
    broken = httpx.Response(200, stream=Broken())

    assert client_of(answers(broken, TYPES)).types() == []


def test_an_answer_packed_badly_is_no_answer(client_of: Make) -> None:
    bad = [
        httpx.Response(200, stream=Plain(b"no gzip"), headers={"Content-Encoding": "gzip"})
        for _ in range(4)
    ]

    with pytest.raises(Unreachable):
        client_of(answers(*bad)).types()


class Plain(httpx.SyncByteStream):
    """Bytes as they come over the line."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def __iter__(self) -> Any:
        yield self.content


@pytest.mark.parametrize(
    "content",
    [b"", b"<!doctype html>", b"[]", b'{"items":1}', b'{"items":[1]}', b"\xff", b"[" * 9999],
)
def test_what_does_not_speak_as_madang_does_is_told_so(client_of: Make, content: bytes) -> None:
    with pytest.raises(NotMadang):
        client_of(answers(httpx.Response(200, content=content))).types()


def test_a_refusal_that_is_no_problem_detail_is_told_by_its_status(client_of: Make) -> None:
    with pytest.raises(Problem) as raised:
        client_of(answers(httpx.Response(404, text="<h1>secret</h1>"))).types()

    assert str(raised.value) == "404 Not Found"


def test_what_a_site_says_reaches_the_terminal_without_controls(client_of: Make) -> None:
    with pytest.raises(Problem) as raised:
        client_of(answers(problem(400, detail="a\x1b[2J\nb" + "x" * 9999))).types()

    assert str(raised.value).isprintable()
    assert len(str(raised.value)) < 600


def test_410_says_where_to_begin_anew(client_of: Make) -> None:
    resync = "https://city.example/api/v1/changes"

    with pytest.raises(ResyncNeeded) as raised:
        next(client_of(answers(problem(410, resync=resync))).changes(since="x"))

    assert raised.value.resync == resync


def test_what_is_known_is_asked_for_by_its_etag(client_of: Make) -> None:
    asked: list[str | None] = []

    def site(request: httpx.Request) -> httpx.Response:
        asked.append(request.headers.get("If-None-Match"))
        if asked[-1] == '"a"':
            return httpx.Response(304, headers={"ETag": '"a"'})
        return httpx.Response(200, json={"items": [{"name": "events"}]}, headers={"ETag": '"a"'})

    client = client_of(site)

    assert [each["name"] for _ in range(2) for each in client.types()] == ["events", "events"]
    assert asked == [None, '"a"']


def redirecting(
    target: str, seen: list[httpx.Request]
) -> Callable[[httpx.Request], httpx.Response]:
    """Return a site that sends its readers elsewhere, and keeps what it was asked."""

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if len(seen) == 1:
            return httpx.Response(302, headers={"Location": target})
        return httpx.Response(200, json={"items": []})

    return handler


def test_a_redirect_within_the_site_is_followed_with_the_key(client_of: Make) -> None:
    seen: list[httpx.Request] = []

    client_of(redirecting("/elsewhere", seen), key=KEY).types()

    assert [each.headers["Authorization"] for each in seen] == [f"Bearer {KEY}"] * 2
    assert str(seen[1].url) == "https://city.example/elsewhere"


@pytest.mark.parametrize(
    "target", ["https://evil.example/", "http://city.example/", "//evil.example"]
)
def test_a_redirect_elsewhere_is_not_followed_with_the_key(client_of: Make, target: str) -> None:
    seen: list[httpx.Request] = []

    with pytest.raises(NotAllowedThere) as raised:
        client_of(redirecting(target, seen), key=KEY).types()

    assert len(seen) == 1
    assert KEY not in str(raised.value)


def test_without_a_key_a_redirect_elsewhere_is_followed(client_of: Make) -> None:
    seen: list[httpx.Request] = []

    client_of(redirecting("https://www.city.example/api/v1/types/", seen)).types()

    assert [each.url.host for each in seen] == ["city.example", "www.city.example"]


def test_redirects_in_a_circle_come_to_an_end(client_of: Make) -> None:
    client = client_of(lambda request: httpx.Response(302, headers={"Location": "/a"}))

    with pytest.raises(NotMadang):
        client.types()


def test_a_redirect_to_no_address_is_no_answer(client_of: Make) -> None:
    client = client_of(lambda request: httpx.Response(302, headers={"Location": "https://[a"}))

    with pytest.raises(NotMadang):
        client.types()


def test_the_key_is_in_no_log_no_error_and_no_repr(
    client_of: Make, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = client_of(answers(TYPES, problem(401), *[httpx.ConnectError("no")] * 4), key=KEY)
    client.types()
    errors = []
    for _ in range(2):
        with pytest.raises((Problem, Unreachable)) as raised:
            client.types()
        errors.append(repr(raised.value) + str(raised.value))

    assert caplog.text
    assert KEY not in caplog.text + "".join(errors) + repr(client)


@pytest.mark.parametrize("key", ["", "a b", "secret\nX-More: 1", "비밀", "secret\x00"])
def test_a_key_that_no_header_can_hold_is_refused_without_showing_it(key: str) -> None:
    with pytest.raises(ValueError, match="one word of ASCII") as raised:
        Client("https://city.example", key=key)

    assert "secret" not in str(raised.value)


def test_patience_can_be_had_in_another_measure(client_of: Make, waits: list[float]) -> None:
    client = client_of(answers(problem(503)), patience=Patience(attempts=1))

    with pytest.raises(Problem):
        client.types()

    assert waits == []
