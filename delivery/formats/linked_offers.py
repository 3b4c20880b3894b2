"""What can be had, in the words of schema.org (Offer)."""

from typing import Any

from delivery.formats.linked_places import place_of

WON = "KRW"


def offer_members(document: dict[str, Any]) -> dict[str, Any]:
    """Return what is said of an offer: what it costs, where it is, and whose it is."""
    amount = (document.get("fee") or {}).get("amount")
    provider = document.get("provider") or ""
    return {
        "price": amount,
        "priceCurrency": None if amount is None else WON,
        "availableAtOrFrom": place_of(document.get("place")),
        "offeredBy": {"@type": "Organization", "name": provider} if provider else None,
        "validThrough": document.get("open_until"),
    }
