"""Calendars to subscribe to. Sources: RFC 5545, RFC 7986, and what calendar programs read."""

from datetime import timedelta
from typing import Any

from icalendar import Calendar, vDuration

from delivery.formats.calendar_events import events_of
from delivery.formats.calendar_times import times_of
from delivery.formats.list_part import ListPart
from delivery.models import Publication

MEDIA_TYPE = "text/calendar"
PRODUCT = "-//Madang//Madang 1//KO"
ASK_AGAIN = timedelta(hours=1)


def write_calendar(part: ListPart) -> bytes:
    """Return a part of a list as a calendar; one query more, for what a document does not say."""
    calendar = empty_calendar(part)
    ids = [document["id"] for document in part.documents]
    rows = Publication.objects.filter(uuid__in=ids).values_list(
        "uuid", "number", "starts_at", "ends_at"
    )
    known: dict[str, Any] = {str(uuid): found for uuid, *found in rows}
    for document in part.documents:
        number, begins, ends = known.get(document["id"], (0, None, None))
        times = times_of(document, begins, ends)
        if times is not None:
            for event in events_of(document, times, number):
                calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def empty_calendar(part: ListPart) -> Calendar:
    """Return the calendar's own properties."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", part.title)
    calendar.add("x-wr-calname", part.title)
    calendar.add("url", part.page_address)
    calendar.add("source", part.first_address, parameters={"value": "URI"})
    calendar.add("refresh-interval", vDuration(ASK_AGAIN), parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", vDuration(ASK_AGAIN))
    return calendar
