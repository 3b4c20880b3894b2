"""The demo's texts: enough of them, each reference resolved, nothing too long, nobody named."""

import re
from collections import Counter
from typing import Any

import pytest
from dateutil.rrule import rrulestr

from home.demo.loading.content import read
from home.demo.pictures import NAMES

LISTS = ("sections", "communities", "events", "stories", "roundtables")
CONTENT: dict[str, list[dict[str, Any]]] = {name: read(name) for name in (*LISTS, "topics")}
TRAILS = ("gatherings", "proposals", "outcomes", "hearings")
CONTENT |= {name: read("deliberation")[name] for name in TRAILS}
WHITE = 1.0


def brightness(colour: str) -> float:
    """Return the relative luminance of a hex colour (WCAG 2.2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def slugs(name: str) -> set[str]:
    """Return the slugs of a list."""
    return {entry["slug"] for entry in CONTENT[name]}


def test_there_is_as_much_as_was_promised() -> None:
    assert len(CONTENT["events"]) >= 40
    assert len(CONTENT["communities"]) >= 15
    assert len(CONTENT["stories"]) >= 6
    assert len(CONTENT["roundtables"]) >= 3
    assert len(CONTENT["sections"]) >= 4
    exchanges = [r for c in CONTENT["communities"] for r in (*c["offers"], *c["needs"])]
    assert len(exchanges) >= 10


def test_events_are_spread_over_sixty_days_before_and_after() -> None:
    offsets = [entry["day_offset"] for entry in CONTENT["events"]]

    assert min(offsets) >= -60
    assert max(offsets) <= 60
    assert sum(offset < 0 for offset in offsets) >= 8
    assert set(Counter(e["kind"] for e in CONTENT["events"])) == {
        "gathering",
        "event",
        "performance",
        "course",
    }


@pytest.mark.parametrize("name", [*LISTS, *TRAILS])
def test_every_reference_resolves(name: str) -> None:
    for entry in CONTENT[name]:
        assert set(entry["topics"]) <= slugs("topics"), entry["slug"]
        assert entry["picture"] in NAMES, entry["slug"]
        assert entry["picture_alt"].strip()
        assert entry.get("section", "community-centre") in slugs("sections")
        assert not entry.get("community") or entry["community"] in slugs("communities")
        assert set(entry.get("related_events") or []) <= slugs("events")


@pytest.mark.parametrize("name", [*LISTS, *TRAILS, "topics"])
def test_no_slug_stands_twice(name: str) -> None:
    assert len(slugs(name)) == len(CONTENT[name])


@pytest.mark.parametrize("name", ["sections", "topics"])
def test_colours_can_be_read_on_white(name: str) -> None:
    for entry in CONTENT[name]:
        contrast = (WHITE + 0.05) / (brightness(entry["colour"]) + 0.05)
        assert contrast >= 4.5, entry["slug"]


def test_every_recurrence_can_be_read() -> None:
    rules = [e["recurrence"] for e in CONTENT["events"] if e["recurrence"]]

    assert rules
    assert all(rrulestr(rule) for rule in rules)


def test_what_is_invented_says_so() -> None:
    for name in ("events", *TRAILS):
        for entry in CONTENT[name]:
            assert "지어낸" in entry["source_note"], entry["slug"]


def test_contacts_belong_to_roles_and_lead_nowhere_real() -> None:
    for entry in CONTENT["communities"]:
        assert entry["contact_role"]
        assert re.fullmatch(r"063-000-\d{4}|[a-z.-]+@example\.org", entry["contact"]), entry["slug"]
