"""Every format of a list: how it is asked for, and who writes it."""

from collections.abc import Callable
from dataclasses import dataclass

from cms.content_types import Channels, ContentType
from delivery.formats import atom, calendars, geojson, json_feed, linked_data, rss, tables
from delivery.formats.list_part import ListPart

USUAL = 100
# Calendar programs ask for one address and follow no `next`.
CALENDAR = 1000


@dataclass(frozen=True, kw_only=True)
class Format:
    """A format: its suffix, its media type, and what is written.

    `charset` and the like stand in `parameters`; `channel` names the channel of a type without
    which it makes no sense; `most` is how many items come where nobody asks for a number; `title`
    is what readers know it by.
    """

    suffix: str
    media_type: str
    write: Callable[[ListPart], bytes]
    parameters: str = ""
    channel: str | None = None
    most: int = USUAL
    title: str

    @property
    def content_type(self) -> str:
        """The header Content-Type."""
        return self.media_type + self.parameters

    def fits(self, channels: Channels) -> bool:
        """Tell whether a type with these channels can be written so."""
        return self.channel is None or bool(getattr(channels, self.channel))


UTF_8 = "; charset=utf-8"
FORMATS = (
    Format(
        suffix="ics",
        media_type=calendars.MEDIA_TYPE,
        parameters=UTF_8,
        write=calendars.write_calendar,
        channel="calendar",
        most=CALENDAR,
        title="iCalendar",
    ),
    Format(
        suffix="atom",
        media_type=atom.MEDIA_TYPE,
        parameters=UTF_8,
        write=atom.write_atom,
        channel="feed",
        title="Atom",
    ),
    Format(
        suffix="rss",
        media_type=rss.MEDIA_TYPE,
        parameters=UTF_8,
        write=rss.write_rss,
        channel="feed",
        title="RSS",
    ),
    Format(
        suffix="json",
        media_type=json_feed.MEDIA_TYPE,
        write=json_feed.write_json_feed,
        channel="feed",
        title="JSON Feed",
    ),
    Format(
        suffix="geojson",
        media_type=geojson.MEDIA_TYPE,
        write=geojson.write_geojson,
        channel="map",
        title="GeoJSON",
    ),
    Format(
        suffix="jsonld",
        media_type=linked_data.MEDIA_TYPE,
        write=linked_data.write_linked_data,
        title="JSON-LD",
    ),
    Format(
        suffix="csv",
        media_type=tables.MEDIA_TYPE,
        parameters=f"{UTF_8}; header=present",
        write=tables.write_table,
        title="CSV",
    ),
)


def formats_of(declared: ContentType) -> tuple[Format, ...]:
    """Return the formats in which a type's list is handed out."""
    return tuple(each for each in FORMATS if each.fits(declared.channels))


def format_by_suffix(declared: ContentType, suffix: str) -> Format | None:
    """Return the format of a suffix, or None where the type has none of it."""
    return next((each for each in formats_of(declared) if each.suffix == suffix), None)
