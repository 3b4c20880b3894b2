"""What a posting goes on from: an event that was good, or a review of it."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson
from django.utils.translation import gettext as _

from delivery.models import Publication
from delivery.models.publications import PublicationState
from participation.posting.kinds import PROPOSAL

LONGEST = 100  # letters of a title


@dataclass(frozen=True)
class Earlier:
    """A public page (its document), and the event behind it: of a review the one it is about."""

    document: dict[str, Any]
    event: dict[str, Any]

    @property
    def uuid(self) -> UUID:
        """What inspired: always the event, since reviews are no stops of trails."""
        return UUID(self.event["id"])

    def initial(self, kind: str, *, has_time: bool) -> dict[str, Any]:
        """Return what a form of a kind begins with; never a time."""
        topics = self.document["topics"] or self.event["topics"]
        title = self.event["title"]
        begins: dict[str, Any] = {"topic": topics[0]["slug"] if topics else ""}
        if not has_time and kind != PROPOSAL:
            sentence = _("‘%(title)s’에 다녀와서, 도울 수 있는 것을 알립니다.")
            return begins | {"details": sentence % {"title": title}}
        begins |= place_of(self.event)
        if has_time:
            again = _("%(title)s 다시") % {"title": title}
            capacity = (self.event.get("join") or {}).get("capacity")
            return begins | {"title": again[:LONGEST], "capacity": capacity}
        origin = _("‘%(title)s’에서 나온 이야기입니다.") % {"title": title}
        heard = self.document["summary"] if self.document is not self.event else ""
        return begins | {"details": "\n\n".join(filter(None, (origin, heard)))}


def place_of(document: dict[str, Any]) -> dict[str, Any]:
    """Return the place of a document as it stands in a form."""
    place = document.get("place") or {}
    latitude, longitude = place.get("latitude"), place.get("longitude")
    is_known = latitude is not None and longitude is not None
    point = f"SRID=4326;POINT({longitude} {latitude})" if is_known else ""
    return {"place_name": place.get("name") or "", "point": point}


def document_of(uuid: str) -> dict[str, Any] | None:
    """Return a public document by its uuid, or None."""
    try:
        number = UUID(uuid)
    except ValueError:
        return None
    rows = Publication.objects.filter(uuid=number, state=PublicationState.LIVE)
    body = rows.values_list("body", flat=True).first()
    document: dict[str, Any] | None = orjson.loads(bytes(body)) if body is not None else None
    return document


def find_earlier(uuid: str) -> Earlier | None:
    """Return what a uuid names as something to go on from, or None."""
    document = document_of(uuid)
    if document is None:
        return None
    about = document.get("about") or {}
    event = document_of(about["id"]) if about else document
    return Earlier(document, event) if event is not None else None
