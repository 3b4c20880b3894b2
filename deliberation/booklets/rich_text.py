"""A rich text's HTML as parts of a booklet."""

from html.parser import HTMLParser

from deliberation.booklets.pieces import Items, Part, Piece, paragraphs

HEADINGS = {f"h{level}": level for level in range(1, 7)}
BLOCKS = {"p", "div", "blockquote", "pre", "hr", "li", "ul", "ol", *HEADINGS}
DEEPEST = 4


class RichTextReader(HTMLParser):
    """Reads the HTML of a paragraph block; its own second-level headings come at `level`."""

    def __init__(self, level: int) -> None:
        super().__init__(convert_charrefs=True)
        self.level = level
        self.parts: list[Part] = []
        self.heading, self.heading_level = "", level
        self.pieces: list[Piece] = []
        self.items: list[str] = []
        self.is_ordered = False
        self.inside = ""
        self.words: list[str] = []
        self.address = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block, a line or a link."""
        if tag in BLOCKS:
            self.end_block()
            self.inside = tag
        if tag in ("ul", "ol"):
            self.end_list()
            self.is_ordered = tag == "ol"
        elif tag == "br":
            self.words.append("\n")
        elif tag == "a":
            self.address = dict(attrs).get("href") or ""

    def handle_endtag(self, tag: str) -> None:
        """End a block or a link; on paper a link's address is read beside its words."""
        if tag == "a":
            if self.address.startswith(("http://", "https://")):
                self.words.append(f" ({self.address})")
            self.address = ""
        elif tag in BLOCKS:
            self.end_block()
            if tag in ("ul", "ol"):
                self.end_list()

    def handle_data(self, data: str) -> None:
        """Keep words; a line end in HTML is only a space."""
        self.words.append(data.replace("\n", " "))

    def end_block(self) -> None:
        """Put what was read where it belongs."""
        text = "".join(self.words).strip()
        inside, self.inside, self.words = self.inside, "", []
        if not text:
            return
        if inside == "li":
            self.items.append(" ".join(text.split()))
            return
        self.end_list()
        if inside in HEADINGS:
            self.end_part()
            self.heading = " ".join(text.split())
            self.heading_level = min(self.level + max(HEADINGS[inside] - 2, 0), DEEPEST)
        else:
            self.pieces.extend(paragraphs(text))

    def end_list(self) -> None:
        """Put the items read so far into one list."""
        if self.items:
            self.pieces.append(Items(tuple(self.items), self.is_ordered))
            self.items = []

    def end_part(self) -> None:
        """Close the part under the heading before."""
        if self.heading or self.pieces:
            self.parts.append(Part(self.heading, tuple(self.pieces), self.heading_level))
        self.heading, self.heading_level, self.pieces = "", self.level, []


def rich_text_parts(html: str | None, level: int = 2) -> list[Part]:
    """Return the parts of a rich text; what stands before its first heading has none."""
    reader = RichTextReader(level)
    reader.feed(html or "")
    reader.close()
    reader.end_block()
    reader.end_list()
    reader.end_part()
    return reader.parts


def rich_text_pieces(html: str | None) -> list[Piece]:
    """Return the pieces of a rich text with its headings as paragraphs."""
    found: list[Piece] = []
    for part in rich_text_parts(html):
        found.extend((*paragraphs(part.heading), *part.pieces))
    return found
