"""One kept answer, ready to be sent: whole, in each encoding, or as 304."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any

from django.utils.http import parse_etags, parse_http_date_safe

from delivery.hot.encodings import IDENTITY, compressed, etag_in, is_compressed
from delivery.hot.keeping import Kept

# What Django says to browsers of its pages, and means nothing for data.
OF_PAGES = {"x-frame-options", "referrer-policy", "cross-origin-opener-policy"}
Headers = list[tuple[str, str]]
# What belongs to one reader, one moment or one encoding; it is written anew each time.
WRITTEN_ANEW = {
    *("ratelimit", "ratelimit-policy", "cache-control", "content-language"),
    *("content-length", "content-type", "etag"),
}


@dataclass
class Entry:
    """A kept answer; `headers` are those that stand in a 304 too, without the ETag.

    `until` and `modified_at` are in seconds since the epoch.
    """

    generation: Hashable
    kept: Kept
    etag: str
    headers: Headers
    until: float
    modified_at: int | None = None
    parts: dict[str, tuple[bytes, Headers, Headers]] = field(default_factory=dict)

    def is_good(self, generation: Hashable, now: float) -> bool:
        """Tell whether nothing has changed since."""
        return generation is not None and self.generation == generation and now < self.until

    @property
    def size(self) -> int:
        """Return about how many bytes of memory it takes, with both compressed bodies."""
        return 2 * len(self.kept.body) + 2000

    def in_encoding(self, encoding: str) -> tuple[str, bytes, Headers, Headers]:
        """Return the ETag and the body, with the headers of a 200 and of a 304."""
        if encoding != IDENTITY and not is_compressed(self.kept.content_type, len(self.kept.body)):
            encoding = IDENTITY
        if encoding not in self.parts:
            body = compressed(self.kept.body, encoding)
            shared = [*self.headers, ("ETag", etag_in(self.etag, encoding))]
            own = [("Content-Type", self.kept.content_type), ("Content-Length", str(len(body)))]
            if encoding != IDENTITY:
                own.append(("Content-Encoding", encoding))
            self.parts[encoding] = (body, [*own, *shared], shared)
        return etag_in(self.etag, encoding), *self.parts[encoding]


def entry_of(kept: Kept, headers: Headers, generation: Hashable) -> Entry:
    """Return the entry of an answer that Django has just made, without what was one reader's."""
    named = dict(headers)
    modified_at = parse_http_date_safe(named.get("Last-Modified", ""))
    until = kept.until.timestamp() if kept.until else float("inf")
    return Entry(generation, kept, named.get("ETag", ""), shared(headers), until, modified_at)


def shared(headers: Headers) -> Headers:
    """Return the headers that are the same for all readers."""
    left_out = WRITTEN_ANEW | OF_PAGES
    return varied([each for each in headers if each[0].lower() not in left_out])


def varied(headers: Headers) -> Headers:
    """Return the headers with Accept-Encoding in Vary."""
    vary = [value for name, value in headers if name.lower() == "vary"]
    others = [each for each in headers if each[0].lower() != "vary"]
    return [*others, ("Vary", ", ".join([*vary, "Accept-Encoding"]))]


def is_known(entry: Entry, etag: str, environ: dict[str, Any]) -> bool:
    """Tell whether a reader has an answer: by the ETag it sends, or else by the time.

    An ETag that was weakened on the way counts too.
    """
    sent = environ.get("HTTP_IF_NONE_MATCH")
    if sent is not None:
        if sent == etag:
            return True
        known = parse_etags(sent)
        return "*" in known or etag in [each.removeprefix("W/") for each in known]
    if entry.modified_at is None or "HTTP_IF_MODIFIED_SINCE" not in environ:
        return False
    since = parse_http_date_safe(environ["HTTP_IF_MODIFIED_SINCE"])
    return since is not None and entry.modified_at <= since
