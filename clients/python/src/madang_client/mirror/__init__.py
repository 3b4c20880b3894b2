"""A copy of a site's documents in SQLite, kept in step: the command `madang-mirror`."""
