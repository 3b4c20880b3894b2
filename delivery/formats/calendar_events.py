"""One document as one entry of a calendar, with the whole of its series. Source: RFC 5545.

A turn that was moved is an entry of its own with the series' UID and the turn's own time as its
RECURRENCE-ID (3.8.4.4).
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from icalendar import Event, vRecur

from delivery.formats.calendar_times import Times
from delivery.formats.calendar_words import description_of, place_of
from delivery.formats.characters import clean

STATUS = {"cancelled": "CANCELLED", "postponed": "TENTATIVE"}


def events_of(document: dict[str, Any], times: Times, number: int) -> Iterator[Event]:
    """Yield a document's VEVENT, then one for each turn that was moved.

    `number` is its publication's, which only grows.
    """
    series = described(document, number)
    add_times(series, times)
    yield series
    for turn in times.moved:
        event = described(document, number, turn.note)
        event.add("recurrence-id", times.written(turn.original))
        event.add("dtstart", times.written(turn.begins))
        if turn.ends > turn.begins:
            event.add("dtend", times.written(turn.ends))
        yield event


def described(document: dict[str, Any], number: int, note: str = "") -> Event:
    """Return what a document says but its times, after a note on this turn."""
    changed_at = moment(document["updated_at"])
    event = Event()
    event.add("uid", f"{document['id']}@{urlsplit(document['url']).hostname or 'madang'}")
    event.add("dtstamp", changed_at)
    event.add("last-modified", changed_at)
    event.add("created", moment(document["published_at"]))
    event.add("sequence", number)
    event.add("status", STATUS.get(document.get("status", ""), "CONFIRMED"))
    event.add("summary", clean(document["title"]))
    event.add("url", document["url"])
    words = "\n".join(each for each in (clean(note), description_of(document)) if each)
    for name, text in (("description", words), ("location", place_of(document))):
        if text:
            event.add(name, text)
    names = [clean(topic["name"]) for topic in document["topics"]]
    if names:
        event.add("categories", names)
    place = document.get("place") or {}
    if place.get("latitude") is not None and place.get("longitude") is not None:
        event.add("geo", (place["latitude"], place["longitude"]))
    return event


def add_times(event: Event, times: Times) -> None:
    """Write when it takes place, and when not."""
    event.add("dtstart", times.written(times.begins))
    if times.ends > times.begins:
        event.add("dtend", times.written(times.ends))
    if times.series.rule:
        event.add("rrule", vRecur.from_ical(times.series.rule))
    if times.series.times:
        event.add("rdate", [times.written(each) for each in times.series.times])
    if times.excepted:
        event.add("exdate", [times.written(each) for each in times.excepted])


def moment(text: str) -> datetime:
    """Return a moment of a document in UTC."""
    return datetime.fromisoformat(text).astimezone(UTC)
