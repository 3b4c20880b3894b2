"""What takes place, in the words of schema.org (Event)."""

from datetime import datetime
from typing import Any

from delivery.formats.linked_places import place_of
from delivery.formats.values import filled

STATUS = {
    "cancelled": "https://schema.org/EventCancelled",
    "postponed": "https://schema.org/EventPostponed",
}
AS_PLANNED = "https://schema.org/EventScheduled"
HERE, ONLINE, BOTH = (
    f"https://schema.org/{name}EventAttendanceMode" for name in ("Offline", "Online", "Mixed")
)


def event_members(document: dict[str, Any]) -> dict[str, Any]:
    """Return what is said of an event; anything with a start and an end can be one."""
    fee = document.get("fee") or {}
    join = document.get("join") or {}
    is_free = None if fee.get("amount") is None else fee["amount"] == 0
    members = {
        "startDate": moment(document, "starts_at"),
        "endDate": moment(document, "ends_at"),
        "eventStatus": STATUS.get(document.get("status", ""), AS_PLANNED),
        "eventAttendanceMode": attendance(document),
        "location": locations(document),
        "organizer": organiser(document),
        "sponsor": organisation(document.get("sponsor", "")),
        "maximumAttendeeCapacity": join.get("capacity"),
        "audience": audience(join.get("audience", "")),
        "offers": offer(fee, join),
        "isAccessibleForFree": is_free,
    }
    return filled(members)


def moment(document: dict[str, Any], name: str) -> str | None:
    """Return a moment; of whole days the date, where the last counts too."""
    text = document.get(name)
    if not text or not document.get("is_all_day"):
        return text
    on = datetime.fromisoformat(text).date()
    # Whole days end at the midnight after them.
    return (on.fromordinal(on.toordinal() - 1) if name == "ends_at" else on).isoformat()


def attendance(document: dict[str, Any]) -> str:
    """Tell whether people meet here, online, or both."""
    if not document.get("online_url"):
        return HERE
    return BOTH if document.get("place") else ONLINE


def locations(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return every place to come to."""
    address = document.get("online_url")
    virtual = {"@type": "VirtualLocation", "url": address} if address else None
    return [each for each in (place_of(document.get("place")), virtual) if each]


def organisation(name: str, url: str = "") -> dict[str, Any] | None:
    """Return a body by its name."""
    return filled({"@type": "Organization", "name": name, "url": url}) if name else None


def organiser(document: dict[str, Any]) -> dict[str, Any] | None:
    """Return who holds it: the host as written, else the community, else the section."""
    named = document.get("host") or document.get("authority") or document.get("organiser")
    owner = document["community"] or document["section"] or {"title": "", "url": ""}
    return organisation(named) if named else organisation(owner["title"], owner["url"])


def audience(text: str) -> dict[str, Any] | None:
    """Return whom it is for."""
    return {"@type": "Audience", "audienceType": text} if text else None


def offer(fee: dict[str, Any], join: dict[str, Any]) -> dict[str, Any] | None:
    """Return what it costs in won and where one applies, where the sum is known."""
    if fee.get("amount") is None:
        return None
    price = {"@type": "Offer", "price": fee["amount"], "priceCurrency": "KRW"}
    return filled(price | {"url": join.get("url")})
