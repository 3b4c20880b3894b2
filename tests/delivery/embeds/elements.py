"""Reads code that partners paste."""

from html.parser import HTMLParser


class Elements(HTMLParser):
    """Collects the attributes of every element of some code, by its name."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.found: dict[str, dict[str, str | None]] = {}
        self.feed(code)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found[tag] = dict(attrs)
