"""The twelve pages that are looked at, found on a running site by its API."""

import json
from urllib.parse import urlsplit
from urllib.request import urlopen

FIXED = {
    "home": "/",
    "map": "/map/",
    "calendar": "/calendar/",
    "list": "/events/",
    "gaps": "/gaps/",
    "needs-and-offers": "/exchanges/",
}
# A proposal's page shows its trail, too.
OF_TYPE = {
    "event": "events",
    "community": "communities",
    "story": "stories",
    "proposal": "proposals",
    "outcome": "outcomes",
    "hearing": "hearings",
}


class MissingPageError(Exception):
    """A page that should be looked at is not there."""


def pages_of(site: str) -> dict[str, str]:
    """Return the paths of the pages by name; raises MissingPageError where a type has no page."""
    found = dict(FIXED)
    for name, type_name in OF_TYPE.items():
        with urlopen(f"{site}/api/v1/{type_name}/?limit=1") as answer:
            items = json.load(answer)["items"]
        if not items:
            raise MissingPageError(f"There is no page of the type {type_name} at {site}.")
        found[name] = urlsplit(items[0]["url"]).path
    return found
