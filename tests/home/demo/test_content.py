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
CONTENT |= {name: read(name) for name in ("reviews", "resources", "exchanges")}
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
    offsets = [entry["day_offset"] for entry in CONTENT["events"] if "day_offset" in entry]

    assert min(offsets) >= -60
    assert max(offsets) <= 60
    assert sum(offset < 0 for offset in offsets) >= 8
    assert set(Counter(e["kind"] for e in CONTENT["events"])) == {
        "gathering",
        "event",
        "performance",
        "course",
    }


def test_a_newcomer_to_unbong_finds_something_on_either_day_of_the_weekend() -> None:
    near = [e for e in CONTENT["events"] if "weekend" in e and "운봉읍" in e["address"]]
    assert {entry["weekend"] for entry in near} == {5, 6}
    assert len(near) >= 3


@pytest.mark.parametrize("name", [*LISTS, *TRAILS])
def test_every_reference_resolves(name: str) -> None:
    for entry in CONTENT[name]:
        assert set(entry["topics"]) <= slugs("topics"), entry["slug"]
        assert entry["picture"] in NAMES, entry["slug"]
        assert entry["picture_alt"].strip()
        assert entry.get("section", "community-centre") in slugs("sections")
        assert not entry.get("community") or entry["community"] in slugs("communities")
        assert set(entry.get("related_events") or []) <= slugs("events")


def test_reviews_are_of_single_events_that_have_been() -> None:
    events = {entry["slug"]: entry for entry in CONTENT["events"]}
    for entry in CONTENT["reviews"]:
        event = events[entry["about"]]
        assert event["day_offset"] < 0
        assert not event["recurrence"]
        assert (event["section"], event["community"]) == (entry["section"], entry["community"])
        assert set(entry["topics"]) <= slugs("topics")
        assert {photo["name"] for photo in entry["photos"]} <= set(NAMES)


def test_resources_are_of_every_kind_and_belong_to_communities() -> None:
    kinds = Counter(entry["kind"] for entry in CONTENT["resources"])
    assert {kind for kind, number in kinds.items() if number >= 3} == {"skill", "space", "thing"}
    for entry in CONTENT["resources"]:
        assert entry["community"] in slugs("communities"), entry["slug"]
        assert entry["section"] in slugs("sections")
        assert set(entry["topics"]) <= slugs("topics")
        assert entry["picture"] is None or entry["picture"] in NAMES
        assert bool(entry["picture"]) == bool(entry["picture_alt"])
        assert entry["hours"]
        assert entry["apply"]


def test_every_card_of_the_board_can_be_answered_and_has_its_counterpart() -> None:
    communities = {entry["slug"]: entry for entry in CONTENT["communities"]}
    for entry in CONTENT["exchanges"]:
        assert "@" in communities[entry["community"]]["contact"], entry["slug"]
        assert entry["section"] in slugs("sections")
        assert set(entry["topics"]) <= slugs("topics")
        others = [e for e in CONTENT["exchanges"] if e["direction"] != entry["direction"]]
        assert any(
            other["kind"] == entry["kind"] and set(other["topics"]) & set(entry["topics"])
            for other in others
        ), entry["slug"]


@pytest.mark.parametrize("name", [*LISTS, *TRAILS, "topics", "reviews", "resources", "exchanges"])
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
    for name in ("events", "reviews", "resources", "exchanges", *TRAILS):
        for entry in CONTENT[name]:
            assert "지어낸" in entry["source_note"], entry["slug"]


def test_contacts_belong_to_roles_and_lead_nowhere_real() -> None:
    for entry in CONTENT["communities"]:
        assert entry["contact_role"]
        assert re.fullmatch(r"063-000-\d{4}|[a-z.-]+@example\.org", entry["contact"]), entry["slug"]
