"""What a booklet says of itself, made ready for templates."""

from datetime import UTC, datetime
from typing import Any

from django.utils import timezone, translation
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from deliberation.booklets.characters import printable
from deliberation.booklets.pieces import Text, paragraphs

# The first moment that a ZIP archive can hold, for a snapshot that says none.
EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)


def prepared(snapshot: dict[str, Any]) -> dict[str, Any]:
    """Return a snapshot with characters that XML allows, a title, a language and all its lists.

    `frozen_at` is RFC 3339 in the site's time zone, so that its day is the site's day; "" where
    the snapshot says none.
    """
    clean: dict[str, Any] = printable(snapshot)
    language = clean.get("language") or "ko"
    with translation.override(language):
        title = " ".join((clean.get("title") or "").split()) or _("제목이 없는 책자")
    at = parse_datetime(clean.get("frozen_at") or "")
    return clean | {
        "title": title,
        "language": language,
        "foreword": clean.get("foreword") or [],
        "credits": clean.get("credits") or [],
        "records": clean.get("records") or [],
        "frozen_at": in_city_time(at).isoformat() if at else "",
    }


def in_city_time(at: datetime) -> datetime:
    """Return a moment in the site's time zone; without an offset it is in that zone already."""
    zone = timezone.get_default_timezone()
    return timezone.make_aware(at, zone) if timezone.is_naive(at) else at.astimezone(zone)


def foreword(booklet: dict[str, Any]) -> tuple[Text, ...]:
    """Return the paragraphs of the foreword of a prepared snapshot."""
    return paragraphs("\n\n".join(booklet["foreword"]))


def frozen_at(booklet: dict[str, Any]) -> datetime:
    """Return when a prepared snapshot was frozen, in UTC; 1980 where it does not say."""
    at = parse_datetime(booklet["frozen_at"])
    return max(at.astimezone(UTC), EARLIEST) if at else EARLIEST
