"""One kept answer, ready to be sent: whole, in each encoding, or as 304."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django.utils.http import parse_http_date_safe

from delivery.api.responses import is_named
from delivery.hot.encodings import IDENTITY, compressed, etag_in, is_compressed
from delivery.hot.keeping import Kept

# What Django says to browsers of its pages, and means nothing for data.
OF_PAGES = {"x-frame-options", "referrer-policy", "cross-origin-opener-policy"}
# What is said of a body, and so not in a 304, which has none (RFC 9110, section 15.4.5).
OF_BODIES = {"last-modified", "surrogate-key", "x-content-type-options"}
Headers = list[tuple[str, str]]
# What belongs to one reader, one moment or one encoding; it is written anew each time.
WRITTEN_ANEW = {
    *("ratelimit", "ratelimit-policy", "cache-control", "content-language"),
    *("content-length", "content-type", "etag"),
}


class Part(NamedTuple):
    """An answer in one encoding: its ETag and body, the headers of a 200, and those of a 304."""

    etag: str
    body: bytes
    whole: tuple[tuple[str, str], ...]
    short: tuple[tuple[str, str], ...]


@dataclass
class Entry:
    """A kept answer; `headers` are the same for all readers and encodings.

    `until` and `modified_at` are in seconds since the epoch.
    """

    generation: Hashable
    kept: Kept
    etag: str
    headers: Headers
    until: float
    modified_at: int | None = None
    parts: dict[str, Part] = field(default_factory=dict)
    is_wanted: bool = False

    def is_good(self, generation: Hashable, now: float) -> bool:
        """Tell whether nothing has changed since."""
        return generation is not None and self.generation == generation and now < self.until

    @property
    def size(self) -> int:
        """Return about how many bytes of memory it takes, with both compressed bodies."""
        return 2 * len(self.kept.body) + 2000

    def in_encoding(self, encoding: str) -> Part:
        """Return what is sent to who takes an encoding; made once for each."""
        part = self.parts.get(encoding)
        if part is None:
            part = self.parts[encoding] = self.part(encoding)
        return part

    def part(self, encoding: str) -> Part:
        """Return the answer in an encoding, or as it is where compressing does not pay."""
        if encoding != IDENTITY and not is_compressed(self.kept.content_type, len(self.kept.body)):
            encoding = IDENTITY
        body = compressed(self.kept.body, encoding)
        etag = etag_in(self.etag, encoding)
        own = [("Content-Type", self.kept.content_type), ("Content-Length", str(len(body)))]
        if encoding != IDENTITY:
            own.append(("Content-Encoding", encoding))
        tag = ("ETag", etag)
        short = [each for each in self.headers if each[0].lower() not in OF_BODIES]
        return Part(etag, body, (*own, *self.headers, tag), (*short, tag))


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
    vary = [each.strip() for n, v in headers if n.lower() == "vary" for each in v.split(",")]
    others = [each for each in headers if each[0].lower() != "vary"]
    return [*others, ("Vary", ", ".join(dict.fromkeys([*vary, "Accept-Encoding"])))]


def is_known(entry: Entry, etag: str, environ: dict[str, Any]) -> bool:
    """Tell whether a reader has an answer: by the ETag it sends, or else by the time.

    An ETag that was weakened on the way counts too.
    """
    sent = environ.get("HTTP_IF_NONE_MATCH")
    if sent is not None:
        return sent == etag or is_named(etag, sent)
    if entry.modified_at is None or "HTTP_IF_MODIFIED_SINCE" not in environ:
        return False
    since = parse_http_date_safe(environ["HTTP_IF_MODIFIED_SINCE"])
    return since is not None and entry.modified_at <= since
