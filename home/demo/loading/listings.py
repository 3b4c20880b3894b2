"""The demo's communities, events and resources."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from home.demo.loading.content import read
from home.demo.loading.maker import Maker
from home.demo.loading.places import place_fields
from home.demo.loading.streams import paragraphs

SEOUL = ZoneInfo("Asia/Seoul")


def make_communities(maker: Maker) -> None:
    """Make the communities, each in its section."""
    for entry in read("communities"):
        contact = str(entry.get("contact") or "")
        page = maker.build(
            "communities",
            entry,
            kind=entry["kind"],
            what_they_do=paragraphs(entry["what_they_do"]),
            area=entry.get("area") or "",
            founded_on=entry.get("founded_on"),
            contact_role=entry.get("contact_role") or "",
            contact_email=contact if "@" in contact else "",
            contact_phone="" if "@" in contact else contact,
            **place_fields(entry),
        )
        for relation in ("links", "offers", "needs"):
            manager = getattr(page, relation)
            manager.set(
                [
                    manager.model(sort_order=order, **row)
                    for order, row in enumerate(entry.get(relation) or [])
                ]
            )
        maker.publish(maker.pages[entry["section"]], page)


def times(entry: dict[str, Any], today: date) -> dict[str, Any]:
    """Return start, end and whole days of an event; days count from `today` in Seoul.

    `weekend` names a day of the weekend that is or comes next instead.
    """
    day = today + timedelta(days=entry.get("day_offset") or 0)
    if "weekend" in entry:
        # On this very weekend, whatever day it is: Saturday is 5, Sunday 6.
        day = today + timedelta(days=int(entry["weekend"]) - today.weekday())
    if entry.get("all_day"):
        starts_at = datetime.combine(day, time(), SEOUL)
        last = starts_at + timedelta(days=max(int(entry.get("days") or 1), 1) - 1)
        return {"starts_at": starts_at, "ends_at": last, "is_all_day": True}
    starts_at = datetime.combine(day, time.fromisoformat(str(entry["start"])), SEOUL)
    return {
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(minutes=int(entry.get("duration_minutes") or 120)),
    }


COPIED = ("host", "organiser", "sponsor", "fee", "audience", "accessibility", "online_url")
FLAGS = {
    "step_free": "is_step_free",
    "accessible_toilet": "has_accessible_toilet",
    "parking": "has_parking",
}


def make_events(maker: Maker, today: date) -> None:
    """Make the events around `today`."""
    for entry in read("events"):
        page = maker.build(
            "events",
            entry,
            kind=entry["kind"],
            status=entry.get("status") or "scheduled",
            status_note=entry.get("status_note") or "",
            recurrence=entry.get("recurrence") or "",
            capacity=entry.get("capacity"),
            fee_amount=entry.get("fee_amount"),
            how_to_join=entry.get("join") or "",
            body=paragraphs(entry.get("body")),
            **{name: entry.get(name) or "" for name in COPIED},
            **{field: bool(entry.get(name)) for name, field in FLAGS.items()},
            **times(entry, today),
            **place_fields(entry),
        )
        maker.publish(maker.pages[entry["section"]], page)


TERMS = ("hours", "fee", "equipment", "audience", "conditions", "accessibility")


def make_resources(maker: Maker) -> None:
    """Make what can be had: skills, spaces and things."""
    for entry in read("resources"):
        page = maker.build(
            "resources",
            entry,
            kind=entry["kind"],
            capacity=entry.get("capacity"),
            fee_amount=entry.get("fee_amount"),
            how_to_apply=entry.get("apply") or "",
            body=paragraphs(entry.get("body")),
            **{name: entry.get(name) or "" for name in TERMS},
            **{field: bool(entry.get(name)) for name, field in FLAGS.items()},
            **place_fields(entry),
        )
        maker.publish(maker.pages[entry["section"]], page)


def make_exchanges(maker: Maker, today: date) -> None:
    """Make the cards of the board, open from `today` on."""
    for entry in read("exchanges"):
        page = maker.build(
            "exchanges",
            entry,
            open_until=today + timedelta(days=entry["days_open"]),
            body=paragraphs(entry["body"]),
            **{name: entry[name] for name in ("direction", "kind", "reach", "capacity")},
            **{name: entry[name] for name in ("slots", "audiences")},
            **place_fields(entry),
        )
        maker.publish(maker.pages[entry["section"]], page)
