"""Which format a reader of a list's own address wants. Source: RFC 9110, 12.5.1."""

from django.http import HttpRequest

from cms.content_types import ContentType
from delivery.formats.formats import Format, formats_of

OWN = "application/json"


def preferred_format(request: HttpRequest, declared: ContentType) -> Format | None:
    """Return the format that Accept asks for, or None where the list's own JSON will do.

    Who asks for nothing that the list has gets its JSON too.
    """
    by_media_type = {each.media_type: each for each in formats_of(declared)}
    wanted = request.get_preferred_type([OWN, *by_media_type])
    return by_media_type.get(wanted or OWN)
