"""Lists, maps, calendars and cards on other people's sites."""
