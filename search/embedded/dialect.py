"""Which of the embedded indexes this database has."""

from collections.abc import Sequence
from typing import Protocol, cast

from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from search.embedded import postgres, sqlite
from search.matching.expression import Expression


class Dialect(Protocol):
    """Words in one kind of database."""

    def write(self, rows: Sequence[tuple[int, dict[str, list[str]]]]) -> None:
        """Write the tokens of entries by column."""

    def matching(
        self, expression: Expression, limit: int, columns: Sequence[str] = ()
    ) -> list[int]:
        """Return the ids of entries that answer, those that changed last first."""

    def counting(self, expression: Expression, limit: int) -> int:
        """Return how many entries answer, counted up to a limit."""


def dialect() -> Dialect:
    """Return how words are written and asked here."""
    found = {"sqlite": sqlite, "postgresql": postgres}.get(connection.vendor)
    if found is None:
        raise ImproperlyConfigured("The search needs SQLite or PostgreSQL.")
    return cast(Dialect, found)
