"""Where the words lie that Django's models do not know: made and removed by the first migration.

SQLite keeps them in a table of FTS5, whose rows go with their entries by a trigger. PostgreSQL
keeps them in a column with an index of its own.
"""

from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor

COLUMNS = ("title", "names", "summary", "body", "marks")
MAKE = {
    "sqlite": (
        "CREATE VIRTUAL TABLE search_fts USING fts5"
        f"({', '.join(COLUMNS)}, tokenize='ascii', prefix='1')",
        "CREATE TRIGGER IF NOT EXISTS search_fts_goes AFTER DELETE ON search_searchentry "
        "BEGIN DELETE FROM search_fts WHERE rowid = old.id; END",
    ),
    "postgresql": (
        "ALTER TABLE search_searchentry ADD COLUMN vector tsvector",
        "CREATE INDEX search_vector ON search_searchentry USING gin (vector)",
    ),
}
REMOVE = {
    "sqlite": ("DROP TRIGGER IF EXISTS search_fts_goes", "DROP TABLE search_fts"),
    "postgresql": (
        "DROP INDEX search_vector",
        "ALTER TABLE search_searchentry DROP COLUMN vector",
    ),
}


def make(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
    """Make the place for words."""
    for statement in MAKE.get(editor.connection.vendor, ()):
        editor.execute(statement)


def remove(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
    """Remove the place for words."""
    for statement in REMOVE.get(editor.connection.vendor, ()):
        editor.execute(statement)


def renew(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
    """Make the trigger again: who makes the entries' table anew, as SQLite often does, loses it."""
    if editor.connection.vendor == "sqlite":
        editor.execute(MAKE["sqlite"][1])


def empty(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
    """Empty the index, on the way back to columns that its rows could not fill; it fills anew."""
    for table in ("search_searchentry", "search_indexprogress"):
        editor.execute(f"DELETE FROM {table}")  # noqa: S608
