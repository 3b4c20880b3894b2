"""What participants are told: where they stand, that they have moved up, when and where it is."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from django.utils import timezone

from participation.joining.happenings import Happening
from participation.joining.places import place_in_list
from participation.links.making import make_link
from participation.mails import send_mail, site_root
from participation.models import Joining
from participation.models.magic_links import LinkPurpose


@dataclass(frozen=True)
class Link:
    """A link to one's own joining."""

    path: str

    @property
    def whole(self) -> str:
        """The link as it is sent."""
        return f"{site_root()}{self.path}"


def link_for(joining: Joining) -> Link:
    """Return a new link to a joining, for as long as its contact is kept."""
    day = joining.keep_until_on + timedelta(days=1)
    ends_at = timezone.make_aware(datetime.combine(day, time()))
    token = make_link(LinkPurpose.JOINING, str(joining.pk), expires_at=ends_at)
    return Link(f"/participate/join/mine/{token}/")


def words(event: Happening, joining: Joining) -> dict[str, Any]:
    """Return what every letter says: what, when, where."""
    return {
        "event": event,
        "joining": joining,
        "starts_at": timezone.localtime(joining.turn.starts_at),
        "place": event.place,
    }


def tell(name: str, event: Happening, joining: Joining, link: Link, **more: Any) -> bool:
    """Send a letter about a joining; tell whether it left. Who gave a telephone gets none."""
    contact = joining.get_contact()
    if contact is None or not contact.is_email:
        return False
    context = {**words(event, joining), "link": link.whole, **more}
    return send_mail(name, context, contact.value, language=joining.language)


def tell_joined(event: Happening, joining: Joining, link: Link) -> bool:
    """Say that there is a place, or which place in the list it is."""
    return tell("join_received", event, joining, link, place_in_list=place_in_list(joining))
