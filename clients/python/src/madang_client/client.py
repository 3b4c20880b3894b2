"""The client: everything public of one site, typed."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Self, cast
from urllib.parse import quote

import httpx

from madang_client.addresses import api_address
from madang_client.changes import ChangesPage
from madang_client.connection import Connection
from madang_client.documents import Document
from madang_client.errors import NotMadang
from madang_client.export import Export
from madang_client.lists import ListPage
from madang_client.memory import Memory
from madang_client.patience import Patience
from madang_client.questions import Filter, question
from madang_client.reading import expecting, object_in
from madang_client.types import TypeDescription

AT_ONCE = 500


class Client:
    """Reads the API of the site at `base_url`, with a partner's `key` where there is one.

    `timeout` is in seconds, for each step of an answer. All methods raise Unreachable, Problem,
    NotMadang or NotAllowedThere; the constructor raises ValueError for an address or a key that
    cannot be one.
    """

    def __init__(
        self,
        base_url: str,
        key: str | None = None,
        timeout: float = 30.0,
        *,
        patience: Patience | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        base = api_address(base_url)
        self.address = str(base)
        self._connection = Connection(base, key, timeout, patience or Patience(), transport)
        self._memory = Memory(self._connection)

    def __repr__(self) -> str:
        return f"Client({self.address!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def types(self) -> Sequence[TypeDescription]:
        """Return the content types of the site."""
        answer = self._memory.get(self.address + "types/")
        with expecting("a list of types"):
            items = object_in(answer.text)["items"]
            if not all(isinstance(each["name"], str) for each in items):
                raise TypeError("name")
            return cast(Sequence[TypeDescription], items)

    def get(self, type: str, id_or_slug: str, **shape: Filter) -> Document:  # noqa: A002
        """Return one document; raises Problem with the status 404 where there is none."""
        answer = self._memory.get(self._address(type, id_or_slug, "", asked=shape))
        with expecting("a document"):
            return Document.of(answer.text)

    def list(self, type: str, **filters: Filter) -> Iterator[Document]:  # noqa: A002
        """Yield all documents of a type that match, part by part as they are needed.

        A filter that is a word of Python is written with an underscore: `from_="2026-05-01"`.
        """
        for page in self.pages(type, **filters):
            yield from page.items

    def pages(self, type: str, **filters: Filter) -> Iterator[ListPage]:  # noqa: A002
        """Yield the parts of a list, for those who want `count` or what `include` hands out."""
        address: str | None = self._address(type, "", asked=filters)
        while address is not None:
            page = ListPage.of(self._memory.get(address).text)
            yield page
            address = onward(address, page.next)

    def changes(
        self,
        type: str | Sequence[str] | None = None,  # noqa: A002
        since: str | None = None,
        **filters: Filter,
    ) -> Iterator[ChangesPage]:
        """Yield the parts of what has changed since a token, or of everything, until now.

        `type` is one type, whose own filters can then be used, several, or none for all. Raises
        ResyncNeeded where the token leads nowhere any more.
        """
        asked: dict[str, Filter] = {"limit": AT_ONCE} | filters
        if since is not None:
            asked["since"] = since
        if isinstance(type, str):
            address: str | None = self._address(type, "changes", asked=asked)
        else:
            asked |= {"type": type} if type else {}
            address = self._address("changes", asked=asked)
        while address is not None:
            answer = self._memory.get(address)
            page = ChangesPage.of(answer.text, answer.etag)
            yield page
            address = onward(address, page.next) if page.has_more else None

    def changes_at(self, address: str, etag: str = "") -> ChangesPage | None:
        """Return the part of the changes at a `next`, or None while nothing is new to `etag`."""
        answer = self._connection.get(address, etag)
        return None if answer.is_known else ChangesPage.of(answer.text, answer.etag)

    @contextmanager
    def export(self) -> Iterator[Export]:
        """Give everything that is public, to be read line by line within the `with`.

        Raises Incomplete, besides the others, where it breaks off.
        """
        with self._connection.stream(self.address + "export.ndjson") as parts:
            yield Export(parts)

    def _address(self, *path: str, asked: Mapping[str, Any]) -> str:
        if path[0] in ("", ".", "..") or ".." in path or "." in path:
            raise ValueError("A type and a slug have to be words.")
        parts = "/".join(quote(each, safe="") for each in path)
        return self.address + parts + question(asked)


def onward(address: str, following: str | None) -> str | None:
    """Return the next address; raises NotMadang where it leads in a circle."""
    if following == address:
        raise NotMadang("The next part of the answer is said to be the same one again.")
    return following
