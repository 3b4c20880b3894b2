"""The addresses under which a choice can be subscribed to."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.http import HttpRequest

from delivery.following.choice import Choice
from delivery.formats.formats import FORMATS, Format

# Where one file is what a program expects; the other formats are for data, not for readers.
STEMS = {"ics": "calendar", "atom": "feed", "rss": "feed", "json": "feed"}


@dataclass(frozen=True)
class Offered:
    """A format with the absolute address of a choice in it; `webcal` opens a calendar program."""

    title: str
    media_type: str
    address: str
    webcal: str = ""


def path_of(wanted: Format) -> str:
    """Return the path of a format."""
    return f"/my/{STEMS[wanted.suffix]}.{wanted.suffix}"


def offered(request: HttpRequest, choice: Choice) -> list[Offered]:
    """Return what a choice can be subscribed to as."""
    found = []
    for each in FORMATS:
        if each.suffix not in STEMS:
            continue
        address = request.build_absolute_uri(f"{path_of(each)}?{choice.query}")
        webcal = f"webcal:{address.removeprefix(urlsplit(address).scheme + ':')}"
        is_calendar = each.channel == "calendar"
        found.append(Offered(each.title, each.media_type, address, webcal if is_calendar else ""))
    return found
