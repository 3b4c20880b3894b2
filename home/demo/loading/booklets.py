"""The demo's booklet: the twelve records of 2019."""

from typing import Any

from django.core.management import call_command

from cms.content_types import content_types
from home.demo.loading.content import read
from home.demo.loading.maker import Maker


def as_text(paragraphs: list[str]) -> str:
    """Return paragraphs parted by empty lines."""
    return "\n\n".join(text.strip() for text in paragraphs)


def make_booklet(maker: Maker) -> None:
    """Make the booklet; its records are all that were imported, in the order of their days."""
    entry: dict[str, Any] = read("deliberation")["booklet"]
    page = maker.build(
        "booklets",
        entry,
        subtitle=entry["subtitle"],
        foreword=as_text(entry["foreword"]),
        publisher=entry["publisher"],
    )
    records = content_types()["conversations"].model.objects.live().order_by("met_on", "title")
    page.records.set(
        [
            page.records.model(record=record.page_ptr, sort_order=order)
            for order, record in enumerate(records)
        ]
    )
    page.credits.set(
        [
            page.credits.model(sort_order=order, **credit)
            for order, credit in enumerate(entry["credits"])
        ]
    )
    maker.publish(maker.pages[entry["section"]], page)


def ask_for_edition() -> None:
    """Leave the first edition to the background worker."""
    call_command("make_edition", read("deliberation")["booklet"]["slug"], verbosity=0)
