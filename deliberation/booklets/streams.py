"""Streams of a document as parts of a booklet: one way for each type of block that we know."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _

from blocks.templatetags.block_display import as_lines
from deliberation.booklets.pictures import PictureSource, picture
from deliberation.booklets.pieces import (
    Items,
    Part,
    Piece,
    Quotation,
    Table,
    paragraphs,
    text_part,
)
from deliberation.booklets.rich_text import rich_text_parts, rich_text_pieces

Value = dict[str, Any]


def is_stream(value: Any) -> bool:
    """Tell whether a value is the document of a StreamField with something in it."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(each, dict) and {"type", "id", "value"} <= set(each) for each in value)
    )


def stream_parts(items: list[Value], source: PictureSource, level: int = 2) -> list[Part]:
    """Return the parts of a stream, its headings from `level` on."""
    return [part for item in items for part in item_parts(item, source, level)]


def item_parts(item: Value, source: PictureSource, level: int) -> list[Part]:
    """Return the parts of one item; of an unknown type, every word it holds."""
    value = item["value"]
    if item["type"] in LEFT_OUT:
        return []
    if item["type"] == "paragraph":
        return rich_text_parts(value["html"], level)
    if item["type"] == "image":
        return picture_part("", [value], source, level)
    if item["type"] == "gallery":
        return picture_part(value["title"], value["images"], source, level)
    if item["type"] in READERS:
        heading, pieces = READERS[item["type"]](value)
        return [Part(heading, tuple(pieces), level)]
    return text_part("", "\n\n".join(as_lines(value)), level)


def picture_part(
    heading: str, figures: list[Value], source: PictureSource, level: int
) -> list[Part]:
    """Return a part of the pictures that say something; decoration stays on the site."""
    shown = (
        picture(each["image"], source, each) for each in figures if not each.get("is_decorative")
    )
    pictures = tuple(each for each in shown if each)
    return [Part(heading, pictures, level)] if pictures else []


def lines(*texts: str | None) -> list[Piece]:
    """Return a paragraph of each text that says something."""
    return [each for text in texts for each in paragraphs(text)]


def agenda_item(value: Value) -> tuple[str, list[Piece]]:
    """Read what a meeting is to talk of."""
    community = (value.get("community") or {}).get("title")
    proposers = ", ".join(each for each in (value.get("proposed_by"), community) if each)
    said = f"{_('낸 이:')} {proposers}" if proposers else ""
    return value["title"], lines(value.get("detail"), said)


def call_to_action(value: Value) -> tuple[str, list[Piece]]:
    """Read a link that asks for something: on paper its address is what helps."""
    return "", lines(f"{value['label']} ({value['url']})")


def file(value: Value) -> tuple[str, list[Piece]]:
    """Read a file to be fetched."""
    return "", lines(f"{value['title']} ({value['url']})")


def people(value: Value) -> tuple[str, list[Piece]]:
    """Read who took part, by role."""
    said = []
    for each in value["roles"]:
        number = _("%(number)s명") % {"number": each["number"]} if each.get("number") else ""
        said.append(" ".join(word for word in (each["role"], number, each.get("note")) if word))
    return value.get("title") or "", [Items(tuple(said))]


def place(value: Value) -> tuple[str, list[Piece]]:
    """Read a place in words."""
    return value["name"], lines(value.get("address"), value.get("note"))


def question_answer(value: Value) -> tuple[str, list[Piece]]:
    """Read a question and its answer."""
    answer = value.get("answer") or {}
    return " ".join(value["question"].split()), rich_text_pieces(answer.get("html"))


def quotation(value: Value) -> tuple[str, list[Piece]]:
    """Read somebody's words."""
    source = (value.get("source") or {}).get("title")
    whose = ", ".join(each for each in (value.get("attribution"), source) if each)
    return "", [Quotation(paragraphs(value["text"]), whose)]


def related_pages(value: Value) -> tuple[str, list[Piece]]:
    """Read which pages to read next."""
    titles = (f"{page['title']} ({page['url']})" for page in value["pages"])
    return value.get("title") or "", [Items(tuple(titles))]


def related_page(value: Value) -> tuple[str, list[Piece]]:
    """Read which page to read next."""
    return "", lines(f"{value['title']} ({value['url']})")


def schedule(value: Value) -> tuple[str, list[Piece]]:
    """Read what happened when within one day."""
    rows = []
    for row in value["rows"]:
        clock = f"{row['starts']}–{row['ends']}" if row.get("ends") else row["starts"]
        rows.append(" ".join(word for word in (clock, row["what"], row.get("who")) if word))
    return value.get("title") or "", [Items(tuple(rows))]


def table(value: Value) -> tuple[str, list[Piece]]:
    """Read a table."""
    rows = tuple(tuple(map(str, row)) for row in value["rows"])
    header = tuple(map(str, value.get("header") or ()))
    return "", [Table(value.get("caption") or "", header, rows)]


READERS: dict[str, Callable[[Value], tuple[str, list[Piece]]]] = {
    "agenda_item": agenda_item,
    "call_to_action": call_to_action,
    "file": file,
    "people": people,
    "place": place,
    "question_answer": question_answer,
    "quotation": quotation,
    "related_page": related_page,
    "related_pages": related_pages,
    "schedule": schedule,
    "table": table,
}
# A list of what is new today is nothing that an edition could keep.
LEFT_OUT = {"listing"}
