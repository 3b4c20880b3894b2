"""What a calendar says of an entry in words: in Korean, as the lists themselves."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from delivery.formats.characters import clean


def description_of(document: dict[str, Any]) -> str:
    """Return the summary, what has changed, how to take part, and until when one can be heard."""
    opinions = document.get("opinions") or {}
    with translation.override(settings.LANGUAGE_CODE):
        lines = [
            document["summary"],
            document.get("status_note"),
            (document.get("join") or {}).get("how"),
            labelled(_("온라인"), document.get("online_url")),
        ]
        if opinions:
            lines += [
                labelled(_("마치는 때"), said(document["ends_at"])),
                labelled(_("의견 마감"), said(opinions["until"])),
                opinions["how"],
                opinions["url"] or opinions["email"],
            ]
    return clean("\n".join(line for line in lines if line))


def labelled(label: str, words: str | None) -> str | None:
    """Return words after what they are called."""
    return f"{label}: {words}" if words else None


def said(text: str | None) -> str | None:
    """Say a moment in the city's time."""
    if not text:
        return None
    moment = timezone.localtime(datetime.fromisoformat(text))
    return _("%(year)d년 %(month)d월 %(day)d일 %(time)s") % {
        "year": moment.year,
        "month": moment.month,
        "day": moment.day,
        "time": f"{moment:%H:%M}",
    }


def place_of(document: dict[str, Any]) -> str:
    """Return where it is in one line, or the address to join at."""
    place = document.get("place") or {}
    known = [each for each in (place.get("name"), place.get("address")) if each]
    return clean(", ".join(known) or document.get("online_url") or "")
