"""The index in the site's own database: FTS5 of SQLite, tsvector of PostgreSQL."""
