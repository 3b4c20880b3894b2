"""Where one reviews an event."""

from uuid import UUID

from participation.mails import site_root


def review_path(uuid: UUID | str) -> str:
    """Return the address of the form for an event (uuid), below the site's root."""
    return f"/participate/review/{uuid}/"


def review_url(uuid: UUID | str) -> str:
    """Return the whole address of the form for an event (uuid), as mails need it."""
    return f"{site_root()}{review_path(uuid)}"
