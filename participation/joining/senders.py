"""Who comes, for a citizen who has posted the event: by the link of their posting."""

from datetime import timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from participation.links.making import make_link
from participation.models import Posting
from participation.models.magic_links import LinkPurpose

# The posting's own link opens it again at any time.
LASTS = timedelta(hours=24)


def event_of(posting: Posting) -> Any | None:
    """Return the public event of a posting at which one joins here, or None."""
    if posting.page is None or not posting.page.live:
        return None
    page = posting.page.specific
    return page if getattr(page, "takes_joins", False) else None


def people_path(posting: Posting) -> str:
    """Return the path of a new link to who comes, or "" where nobody can join."""
    page = event_of(posting)
    if page is None:
        return ""
    token = make_link(
        LinkPurpose.ORGANISER,
        str(page.uuid),
        expires_at=timezone.now() + LASTS,
        label=_("글을 보낸 이"),
    )
    return f"/participate/join/organise/{token}/"
