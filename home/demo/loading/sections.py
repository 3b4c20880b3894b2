"""The sections and their editors."""

from typing import Any

from home.demo.loading.content import read
from home.demo.loading.maker import Maker
from home.demo.loading.streams import paragraphs
from home.models import HomePage


def make_sections(maker: Maker, home: HomePage) -> list[dict[str, Any]]:
    """Make the sections; return their entries, which also name their editors."""
    entries: list[dict[str, Any]] = read("sections")
    for entry in entries:
        section = maker.build(
            "sections",
            entry,
            organisation=entry["organisation"],
            colour=entry["colour"],
            intro=paragraphs(entry["intro"]),
        )
        maker.publish(home, section)
    return entries


def pick_favourites(maker: Maker, entries: list[dict[str, Any]]) -> None:
    """Put the first story, community and event of each section on its front page by hand."""
    for entry in entries:
        section = maker.pages[entry["slug"]]
        picks = []
        for type_name in ("stories", "communities", "events"):
            first = next((e for e in read(type_name) if e.get("section") == entry["slug"]), None)
            if first is not None:
                picks.append(maker.pages[first["slug"]])
        section.picks.set(
            [section.picks.model(picked_id=page.pk, sort_order=i) for i, page in enumerate(picks)]
        )
        section.save_revision().publish()
