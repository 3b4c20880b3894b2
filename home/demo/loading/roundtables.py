"""The demo's roundtables."""

from typing import Any

from home.demo.loading.content import read
from home.demo.loading.maker import Maker
from home.demo.loading.places import place_fields
from home.demo.loading.streams import block

COPIED = ("question", "method", "facilitator_role", "common_ground", "minority_view")


def as_lines(value: Any) -> str:
    """Return a list or a text as one text, a line for each entry."""
    return "\n".join(value) if isinstance(value, list) else str(value or "")


def make_roundtables(maker: Maker) -> None:
    """Make the roundtables of the series, in the facilitation team's section."""
    for entry in read("roundtables"):
        page = maker.build(
            "roundtables",
            entry,
            number=entry["number"],
            held_on=entry.get("held_on"),
            participants_count=entry.get("participants_count"),
            remaining_differences=as_lines(entry.get("remaining_differences")),
            open_questions=as_lines(entry.get("open_questions")),
            agenda=[
                block("agenda_item", {"title": item["title"], "detail": item.get("detail", "")})
                for item in entry["agenda_items"]
            ],
            **{name: as_lines(entry.get(name)) for name in COPIED},
            **place_fields(entry),
        )
        page.tables.set(
            [
                page.tables.model(
                    sort_order=order,
                    number=table["number"],
                    topic=table["topic"],
                    participants_count=table.get("participants"),
                    said=as_lines(table.get("said")),
                )
                for order, table in enumerate(entry["tables"])
            ]
        )
        maker.publish(maker.pages[entry.get("section") or "facilitation-team"], page)
