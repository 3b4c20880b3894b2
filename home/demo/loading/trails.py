"""The demo's proposals, results and hearings, and the trail that joins them."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.core.management import call_command

from home.demo.loading.content import FOLDER, read
from home.demo.loading.listings import SEOUL
from home.demo.loading.maker import Maker
from home.demo.loading.places import place_fields
from home.demo.loading.streams import block, paragraphs

TRAILS = FOLDER / "deliberation.yaml"
PROPOSAL = (
    *("problem", "wish", "affected", "competence", "department", "official_answer"),
    *("answer_reasons", "answered_by", "decision"),
)


def day(entry: dict[str, Any], name: str, today: date) -> date | None:
    """Return a day of an entry: `name`_on, or `name`_offset days from today."""
    offset = entry.get(f"{name}_offset", entry.get(f"{name}_on_offset"))
    if offset is not None:
        return today + timedelta(days=offset)
    return entry.get(f"{name}_on")


def moment(day_of_it: date, clock: object) -> datetime:
    """Return a time of a day in Seoul."""
    return datetime.combine(day_of_it, time.fromisoformat(str(clock)), SEOUL)


def make_gatherings(maker: Maker, entries: list[dict[str, Any]]) -> None:
    """Make the gatherings of long ago from which the trail begins."""
    for entry in entries:
        starts_at = moment(entry["on"], entry["start"])
        page = maker.build(
            "events",
            entry,
            kind=entry["kind"],
            starts_at=starts_at,
            ends_at=starts_at + timedelta(minutes=entry["duration_minutes"]),
            host=entry["host"],
            organiser=entry["organiser"],
            body=paragraphs(entry["body"]),
            **place_fields(entry),
        )
        maker.publish(maker.pages[entry["section"]], page)


def keep_proposals(maker: Maker, entries: list[dict[str, Any]], today: date) -> list[Any]:
    """Make the proposals as drafts: their history comes before their publication."""
    kept = []
    for entry in entries:
        page = maker.build(
            "proposals",
            entry,
            raised_on=day(entry, "raised", today),
            answer_due_on=day(entry, "answer_due", today),
            answered_on=entry.get("answered_on"),
            evidence=paragraphs(entry.get("evidence")),
            **{name: entry.get(name) or "" for name in PROPOSAL},
            **place_fields(entry),
        )
        kept.append(maker.keep(maker.pages[entry["section"]], page))
    return kept


def keep_outcomes(maker: Maker, entries: list[dict[str, Any]], today: date) -> list[Any]:
    """Make the results as drafts."""
    kept = []
    for entry in entries:
        page = maker.build(
            "outcomes",
            entry,
            kind=entry["kind"],
            responsible_body=entry["responsible_body"],
            decided_on=entry["decided_on"],
            reason=entry["reason"],
            effect=entry.get("effect") or "",
            evidence=paragraphs(entry.get("evidence")),
            next_check_on=day(entry, "next_check", today),
            **place_fields(entry),
        )
        page.milestones.set(
            [
                page.milestones.model(sort_order=order, **milestone)
                for order, milestone in enumerate(entry["milestones"])
            ]
        )
        kept.append(maker.keep(maker.pages[entry["section"]], page))
    return kept


def make_hearings(maker: Maker, entries: list[dict[str, Any]], today: date) -> None:
    """Make the hearings: one to come, one that is over."""
    copied = ("legal_basis", "authority", "online_url", "speakers", "how_to_apply")
    opinions = ("opinion_channel", "opinion_email", "opinion_url", "result")
    for entry in entries:
        starts_at = moment(today + timedelta(days=entry["starts_offset"]), entry["start"])
        until = today + timedelta(days=entry["opinions_until_offset"])
        files = [
            block("call_to_action", {"label": each["title"], "url": each["url"], "page": None})
            for each in entry.get("documents") or []
        ]
        page = maker.build(
            "hearings",
            entry,
            starts_at=starts_at,
            ends_at=starts_at + timedelta(minutes=entry["duration_minutes"]),
            opinions_until=moment(until, "18:00"),
            main_content=paragraphs(entry["main_content"]),
            materials=files,
            result_on=day(entry, "result", today),
            **{name: entry.get(name) or "" for name in (*copied, *opinions)},
            **place_fields(entry),
        )
        maker.publish(maker.pages[entry["section"]], page)


def make_trails(maker: Maker, today: date) -> None:
    """Make it all, the trail last: steps join what is public."""
    content = read("deliberation")
    make_gatherings(maker, content["gatherings"])
    kept = keep_proposals(maker, content["proposals"], today)
    kept += keep_outcomes(maker, content["outcomes"], today)
    call_command("import_trail", str(TRAILS), only="log", verbosity=0)
    for page in kept:
        page.save_revision().publish()
    make_hearings(maker, content["hearings"], today)
    call_command("import_trail", str(TRAILS), only="edges", verbosity=0)
