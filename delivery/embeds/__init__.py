"""Lists, maps, calendars and single cards for other people's sites (docs/embeds.md)."""
