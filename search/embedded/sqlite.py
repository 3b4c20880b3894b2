"""Words in SQLite's FTS5: how they are written, and how an expression is asked."""

from collections.abc import Sequence

from django.db import connection

from search.full_text import COLUMNS
from search.matching.expression import Every, Expression, Tokens, Unless

INSERT = (
    f"INSERT INTO search_fts (rowid, {', '.join(COLUMNS)}) "  # noqa: S608
    f"VALUES ({', '.join(['%s'] * (1 + len(COLUMNS)))})"
)
OLD = "SELECT rowid FROM search_fts WHERE rowid IN ({})"


def write(rows: Sequence[tuple[int, dict[str, list[str]]]]) -> None:
    """Write the tokens of entries by column; each entry's id is new."""
    values: list[tuple[int | str, ...]] = [
        (entry, *(" ".join(tokens.get(column, ())) for column in COLUMNS)) for entry, tokens in rows
    ]
    with connection.cursor() as cursor:
        # Where a table was emptied past its rows, ids begin anew: what lies there is nobody's.
        cursor.executemany("DELETE FROM search_fts WHERE rowid = %s", [(v[0],) for v in values])
        cursor.executemany(INSERT, values)


def compiled(expression: Expression) -> str:
    """Return an expression in FTS5's language; every token stands in quotes, so none is syntax."""
    if isinstance(expression, Tokens):
        words = " ".join(expression.tokens).replace('"', "")
        return f'"{words}"*' if expression.is_prefix else f'"{words}"'
    if isinstance(expression, Unless):
        return f"({compiled(expression.wanted)} NOT {compiled(expression.unwanted)})"
    word = " AND " if isinstance(expression, Every) else " OR "
    return f"({word.join(map(compiled, expression.parts))})"


def matching(expression: Expression, limit: int, columns: Sequence[str] = ()) -> list[int]:
    """Return the ids of entries that answer, those that changed last first."""
    asked = compiled(expression)
    if columns:
        asked = f"{{{' '.join(columns)}}} : {asked}"
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT rowid FROM search_fts WHERE search_fts MATCH %s ORDER BY rowid DESC LIMIT %s",
            [asked, limit],
        )
        return [row[0] for row in cursor.fetchall()]


def counting(expression: Expression, limit: int) -> int:
    """Return how many entries answer, counted up to a limit."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM (SELECT 1 FROM search_fts WHERE search_fts MATCH %s LIMIT %s)",
            [compiled(expression), limit],
        )
        return int(cursor.fetchone()[0])
