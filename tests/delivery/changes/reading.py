"""A partner that follows the changes over the API."""

from typing import Any

from django.test import Client

from delivery.models import Publication
from delivery.models.publications import PublicationState


def get(client: Client, address: str) -> dict[str, Any]:
    """Return one answer, which has to be a good one."""
    response = client.get(address)
    assert response.status_code == 200, response.content
    answer: dict[str, Any] = response.json()
    return answer


def follow(client: Client, address: str) -> tuple[list[dict[str, Any]], str]:
    """Return all changes from an address on, and the address at which to go on later."""
    found = []
    while True:
        answer = get(client, address)
        found += answer["items"]
        address = answer["next"]
        if not answer["has_more"]:
            return found, address


def apply(held: dict[str, Any], changes: list[dict[str, Any]]) -> None:
    """Bring what a partner holds, by id, into step with the changes."""
    for change in changes:
        if change["change"] == "put":
            held[change["document"]["id"]] = change["document"]
        else:
            held.pop(change["id"], None)


def names(changes: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Return what was said of which title or slug."""
    return [
        ("put", each["document"]["title"])
        if each["change"] == "put"
        else (each["reason"], each["slug"])
        for each in changes
    ]


def stored_ids() -> set[str]:
    """Return the ids of all that is public."""
    rows = Publication.objects.filter(state=PublicationState.LIVE)
    return {str(uuid) for uuid in rows.values_list("uuid", flat=True)}
