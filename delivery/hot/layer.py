"""The WSGI layer around Django: hot answers, 304, HEAD and compression for the delivery API."""

import time
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any

from delivery.api.methods import PREFIX
from delivery.api.origins import open_to_all
from delivery.api.responses import cache_control
from delivery.catalogue.view import PATH as CATALOGUE
from delivery.hot.admission import Admitting, Environ, is_keyed
from delivery.hot.direct import Direct
from delivery.hot.encodings import (
    IDENTITY,
    chosen,
    compressed,
    etag_in,
    is_compressed,
    plain_etags,
)
from delivery.hot.entries import Entry, Headers, entry_of, is_known, varied
from delivery.hot.generations import GenerationWatch
from delivery.hot.keeping import KEPT
from delivery.hot.store import Store
from delivery.limits.door import PRIVATE

StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]
LONGEST_NAME = 4000
READ = ("GET", "HEAD")
FOR_ONE = ("Cache-Control", PRIVATE)
FOR_ALL = ("Cache-Control", cache_control())


def name_of(environ: Environ) -> tuple[str, ...]:
    """Return all of a request that an answer may depend on."""
    get = environ.get
    # One by one: this is done for each request, and a loop would take twice as long.
    return (
        environ["PATH_INFO"],
        get("QUERY_STRING", ""),
        get("HTTP_ACCEPT", ""),
        get("SCRIPT_NAME", ""),
        get("wsgi.url_scheme", ""),
        get("HTTP_HOST", ""),
        get("SERVER_NAME", ""),
        get("SERVER_PORT", ""),
        get("HTTP_X_FORWARDED_PROTO", ""),
        get("HTTP_X_FORWARDED_HOST", ""),
        get("HTTP_X_FORWARDED_PORT", ""),
    )


class DeliveryLayer:
    """Answers what is kept and still right before Django does any work; all else it passes on.

    What is kept is the worker's own; whether it is right, the generation says.
    """

    def __init__(
        self, application: Application, store: Store, watch: GenerationWatch | None = None
    ) -> None:
        self.application = application
        self.store = store
        self.watch = watch or GenerationWatch()
        self.admitting = Admitting()
        self.direct = Direct()

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request."""
        method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
        is_ours = path.startswith(PREFIX) or path == CATALOGUE
        if not is_ours or method not in READ:
            return self.application(environ, start_response)
        name = name_of(environ)
        generation = self.watch.current()
        now = time.time()
        entry = self.store.get(name)
        if entry is None or not entry.is_good(generation, now):
            entry = self.direct.answer(environ, generation)
            if entry is None:
                return self.make(environ, start_response, name, generation)
            self.keep(name, entry)
        admission = self.admitting.admit(environ, entry.kept.endpoint, now)
        if admission.refusal is None:
            return send(entry, environ, start_response, admission.headers)
        refusal = open_to_all(admission.refusal)
        phrase = HTTPStatus(refusal.status_code).phrase
        headers = [*refusal.items(), *admission.headers]
        start_response(f"{refusal.status_code} {phrase}", headers)
        return [] if method == "HEAD" else [refusal.content]

    def keep(self, name: tuple[str, ...], entry: Entry) -> None:
        """Keep an answer, unless its address is absurdly long."""
        if sum(map(len, name)) < LONGEST_NAME:
            self.store.put(name, entry)

    def make(
        self, environ: Environ, start_response: StartResponse, name: Any, generation: Any
    ) -> Iterable[bytes]:
        """Let Django answer, and keep the answer where it offers it."""
        encoding = chosen(environ.get("HTTP_ACCEPT_ENCODING", ""))
        is_head = environ["REQUEST_METHOD"] == "HEAD"
        sent = environ.get("HTTP_IF_NONE_MATCH")
        if sent is not None:
            environ["HTTP_IF_NONE_MATCH"] = plain_etags(sent, encoding)
        environ["REQUEST_METHOD"] = "GET"
        started: list[Any] = []
        result = self.application(environ, lambda *said: started.extend(said[:2]))
        status, headers = started[0], started[1]
        is_own = any(each[0].lower() == "set-cookie" for each in headers)
        if KEPT in environ and status[:3] in ("200", "304") and not is_own:
            close(result)
            entry = entry_of(environ[KEPT], headers, generation)
            self.keep(name, entry)
            self.direct.learn(environ, entry.kept, headers)
            environ["REQUEST_METHOD"] = "HEAD" if is_head else "GET"
            if sent is not None:
                environ["HTTP_IF_NONE_MATCH"] = sent
            own = [each for each in headers if each[0].lower().startswith("ratelimit")]
            return send(entry, environ, start_response, own)
        status, headers, result = made(result, status, headers, encoding, sent or "")
        start_response(status, headers)
        if not is_head:
            return result
        close(result)
        return []


def send(
    entry: Entry, environ: Environ, start_response: StartResponse, own: Headers
) -> Iterable[bytes]:
    """Send a kept answer, or 304 to who has it."""
    part = entry.in_encoding(chosen(environ.get("HTTP_ACCEPT_ENCODING", "")))
    if is_keyed(environ):
        caching = FOR_ONE
    elif entry.kept.until is None:
        caching = FOR_ALL
    else:
        caching = ("Cache-Control", cache_control(entry.kept.until))
    if is_known(entry, part.etag, environ):
        start_response("304 Not Modified", [*part.short, *own, caching])
        return []
    start_response("200 OK", [*part.whole, *own, caching])
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [part.body]


def made(
    result: Iterable[bytes], status: str, headers: Headers, encoding: str, sent: str
) -> tuple[str, Headers, Iterable[bytes]]:
    """Return what Django made and nobody keeps; compressed where that pays and it is no stream."""
    names = {name.lower(): value for name, value in headers}
    length, etag = names.get("content-length", ""), names.get("etag", "")
    is_whole = length.isdigit() and "content-encoding" not in names
    if status.startswith("304"):
        # Whether this reader has it compressed, only what was sent can tell.
        known = encoding if etag_in(etag, encoding) in sent else IDENTITY
        return status, varied(replaced(headers, etag, known, None)), result
    if not is_whole or not is_compressed(names.get("content-type", ""), int(length)):
        return status, headers, result
    if encoding == IDENTITY:
        return status, varied(headers), result
    body = compressed(b"".join(result), encoding)
    close(result)
    return status, varied(replaced(headers, etag, encoding, len(body))), [body]


def replaced(headers: Headers, etag: str, encoding: str, length: int | None) -> Headers:
    """Return the headers of the same content in an encoding."""
    kept = [each for each in headers if each[0].lower() not in ("etag", "content-length")]
    if etag:
        kept.append(("ETag", etag_in(etag, encoding)))
    if length is not None:
        kept += [("Content-Length", str(length)), ("Content-Encoding", encoding)]
    return kept


def close(result: Iterable[bytes]) -> None:
    """Tell Django that its answer is done with; it ends the request only then."""
    ending = getattr(result, "close", None)
    if ending is not None:
        ending()
