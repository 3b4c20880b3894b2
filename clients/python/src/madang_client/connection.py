"""Asking over HTTP: politely, more than once if need be, and never giving the key away."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from itertools import count

import httpx

from madang_client.addresses import led_to, shown
from madang_client.answers import Answer, answer_of, problem_of
from madang_client.errors import MadangError, NotMadang, Unreachable
from madang_client.patience import Patience

TRIED_AGAIN = (429, 502, 503, 504)
REDIRECTS = (301, 302, 303, 307, 308)
MOST_REDIRECTS = 5


def user_agent() -> str:
    """Return by which name and version this client makes itself known."""
    try:
        return f"madang-client/{version('madang-client')}"
    except PackageNotFoundError:
        return "madang-client"


def check_key(key: str) -> None:
    """Refuse a key that no header can hold; raises ValueError, which does not show it."""
    if not key or not key.isascii() or not key.isprintable() or " " in key:
        raise ValueError("The key has to be one word of ASCII letters, digits and signs.")


class Connection:
    """A line to one site's API; `transport` is for tests and for unusual networks."""

    def __init__(
        self,
        base: httpx.URL,
        key: str | None,
        timeout: float,
        patience: Patience,
        transport: httpx.BaseTransport | None,
    ) -> None:
        if key is not None:
            check_key(key)
        self._base = base
        self._has_key = key is not None
        self._patience = patience
        headers = {"User-Agent": user_agent()}
        if key is not None:
            headers["Authorization"] = f"Bearer {key}"
        self._http = httpx.Client(headers=headers, timeout=timeout, transport=transport)

    def close(self) -> None:
        """Hang up."""
        self._http.close()

    def get(self, address: str, etag: str = "") -> Answer:
        """Return what is at an address; with the `etag` of what the asker holds, perhaps 304.

        Raises Unreachable, Problem, NotMadang or NotAllowedThere.
        """
        headers = {"Accept": "application/json, application/problem+json"}
        if etag:
            headers["If-None-Match"] = etag
        url = led_to(self._base, address, has_key=self._has_key)
        return answer_of(url, self._ask(url, headers, is_whole=True))

    @contextmanager
    def stream(self, address: str) -> Iterator[Iterator[bytes]]:
        """Give the parts of a long answer as they come; raises as `get` does, also midway."""
        url = led_to(self._base, address, has_key=self._has_key)
        response = self._ask(url, {"Accept": "application/x-ndjson"}, is_whole=False)
        try:
            if response.status_code != httpx.codes.OK:
                raise problem_of(response)
            yield self._parts(url, response)
        finally:
            response.close()

    def _parts(self, url: httpx.URL, response: httpx.Response) -> Iterator[bytes]:
        try:
            yield from response.iter_bytes()
        except httpx.RequestError as error:
            raise unreachable(url, error) from None

    def _ask(self, url: httpx.URL, headers: dict[str, str], *, is_whole: bool) -> httpx.Response:
        """Return the response, read unless it is the good one of a stream."""
        for attempt in count(1):
            failed: MadangError
            wish = None
            try:
                response = self._follow(url, headers, is_whole=is_whole)
            except httpx.RequestError as error:
                failed = unreachable(url, error)
            else:
                if response.status_code not in TRIED_AGAIN:
                    return response
                failed = problem = problem_of(response)
                wish = problem.retry_after
            wait = self._patience.wait(attempt, wish)
            if wait is None:
                raise failed
            time.sleep(wait)
        raise AssertionError("counting never ends")

    def _follow(self, url: httpx.URL, headers: dict[str, str], *, is_whole: bool) -> httpx.Response:
        """Return the response at the end of a few redirects, none of which may take the key."""
        for _ in range(MOST_REDIRECTS + 1):
            request = self._http.build_request("GET", url, headers=headers)
            response = self._http.send(request, stream=True)
            try:
                if is_whole or response.status_code != httpx.codes.OK:
                    response.read()
            except BaseException:
                response.close()
                raise
            target = response.headers.get("Location")
            if response.status_code not in REDIRECTS or target is None:
                return response
            url = led_to(self._base, target, has_key=self._has_key, at=url)
        raise NotMadang("The site sends from one address to the next without an end.")


def unreachable(url: httpx.URL, error: httpx.RequestError) -> Unreachable:
    """Return what a person is told when no answer comes."""
    why = "the answer took too long" if isinstance(error, httpx.TimeoutException) else str(error)
    return Unreachable(f"{shown(url)} cannot be reached: {why or type(error).__name__}.")
