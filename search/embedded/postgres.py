"""Words in a tsvector of PostgreSQL: how they are written, and how an expression is asked."""

from collections.abc import Sequence

from django.db import connection

from search.full_text import COLUMNS
from search.matching.expression import Every, Expression, Tokens, Unless

# title, names, summary; body and marks share the last of the four there are.
WEIGHTS = dict(zip(COLUMNS, "ABCDD", strict=True))
LAST_PLACE = 16_000
MOST_PLACES = 200  # of one token; PostgreSQL keeps 255
UPDATE = (
    "UPDATE search_searchentry SET vector = given.vector::tsvector "
    "FROM unnest(%s::bigint[], %s::text[]) AS given(id, vector) "
    "WHERE search_searchentry.id = given.id"
)
MATCHING = "SELECT id FROM search_searchentry WHERE vector @@ %s::tsquery ORDER BY id DESC LIMIT %s"
COUNTING = (
    "SELECT count(*) FROM "
    "(SELECT 1 FROM search_searchentry WHERE vector @@ %s::tsquery LIMIT %s) AS found"
)


def write(rows: Sequence[tuple[int, dict[str, list[str]]]]) -> None:
    """Write the tokens of entries by column."""
    with connection.cursor() as cursor:
        ids = [entry for entry, _tokens in rows]
        cursor.execute(UPDATE, [ids, [vector(tokens) for _entry, tokens in rows]])


def vector(columns: dict[str, list[str]]) -> str:
    """Return a tsvector as text: each token with its places; columns do not touch."""
    places: dict[str, list[str]] = {}
    place = 0
    for column, tokens in columns.items():
        for token in tokens:
            place = min(place + 1, LAST_PLACE)
            known = places.setdefault(token, [])
            if len(known) < MOST_PLACES:
                known.append(f"{place}{WEIGHTS[column]}")
        place += 1
    return " ".join(f"{quoted(token)}:{','.join(at)}" for token, at in places.items())


def quoted(token: str) -> str:
    """Return a token in quotes, in which nothing is syntax."""
    return "'" + token.replace("\\", "").replace("'", "")[:500] + "'"


def compiled(expression: Expression, weights: str = "") -> str:
    """Return an expression as a tsquery; `weights` name the columns in which to look."""
    if isinstance(expression, Tokens):
        marks = [weights] * len(expression.tokens)
        if expression.is_prefix:
            marks[-1] = f"*{weights}"
        each = zip(expression.tokens, marks, strict=True)
        parts = [quoted(token) + (f":{mark}" if mark else "") for token, mark in each]
        return f"({' <-> '.join(parts)})"
    if isinstance(expression, Unless):
        wanted = compiled(expression.wanted, weights)
        return f"({wanted} & !{compiled(expression.unwanted, weights)})"
    word = " & " if isinstance(expression, Every) else " | "
    return f"({word.join(compiled(each, weights) for each in expression.parts)})"


def matching(expression: Expression, limit: int, columns: Sequence[str] = ()) -> list[int]:
    """Return the ids of entries that answer, those that changed last first."""
    weights = "".join(WEIGHTS[column] for column in columns)
    with connection.cursor() as cursor:
        cursor.execute(MATCHING, [compiled(expression, weights), limit])
        return [row[0] for row in cursor.fetchall()]


def counting(expression: Expression, limit: int) -> int:
    """Return how many entries answer, counted up to a limit."""
    with connection.cursor() as cursor:
        cursor.execute(COUNTING, [compiled(expression), limit])
        return int(cursor.fetchone()[0])
