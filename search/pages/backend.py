"""Wagtail's database search with Korean inside words: pages, pictures and files in the admin.

What is indexed and what is asked are both cut into pairs of syllables; all else is modelsearch's.
After this backend is taken for another one, `manage.py update_index` has to run once.
"""

import copy
from typing import Any

from django.db import connection
from modelsearch.query import PlainText

from search.language.normalise import normalise
from search.language.pairs import pairs

LONGEST_QUERY = 200


def paired(value: Any) -> Any:
    """Return a field's value with its texts cut into pairs."""
    if isinstance(value, str):
        return " ".join(pairs(normalise(value)))
    if isinstance(value, list):
        return [paired(each) for each in value]
    if isinstance(value, dict):
        return {name: paired(each) for name, each in value.items()}
    return value


def paired_field(field: Any) -> Any:
    """Return a search field that gives its value in pairs."""
    changed = copy.copy(field)
    if hasattr(field, "fields"):
        changed.fields = [paired_field(each) for each in field.fields]
    else:
        changed.get_value = lambda thing: paired(field.get_value(thing))
    return changed


class Paired:
    """A thing to index whose search fields give pairs."""

    def __init__(self, thing: Any) -> None:
        self.thing = thing

    def __getattr__(self, name: str) -> Any:
        """Return all else as the thing has it."""
        return getattr(self.thing, name)

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        """The thing's own class, by which its fields are found."""
        return type(self.thing)

    def get_search_fields(self) -> list[Any]:
        """Return the thing's search fields, in pairs."""
        return [paired_field(each) for each in self.thing.get_search_fields()]


def asked(query: Any) -> Any:
    """Return a query whose words are pairs; what is no plain text stays."""
    if isinstance(query, PlainText):
        return PlainText(asked(query.query_string), operator=query.operator)
    if isinstance(query, str):
        return " ".join(pairs(normalise(query, LONGEST_QUERY), ends=False))
    return query


def with_pairs(plain: Any) -> Any:
    """Return a database backend's class with an index and questions in pairs."""

    class PairsIndex(plain.index_class):
        def add_item(self, obj: Any) -> None:
            self.add_items(type(obj), [obj])

        def add_items(self, model: Any, objs: Any) -> None:
            super().add_items(model, [Paired(each) for each in objs])

    class PairsBackend(plain):
        index_class = PairsIndex

        def _search(self, compiler: Any, query: Any, found_in: Any, **kwargs: Any) -> Any:
            # PostgreSQL looks for words of chosen fields in the fields themselves.
            is_plain = connection.vendor == "postgresql" and kwargs.get("fields")
            words = query if is_plain else asked(query)
            return super()._search(compiler, words, found_in, **kwargs)

    return PairsBackend


def SearchBackend(params: dict[str, Any]) -> Any:  # noqa: N802
    """Return the backend for this site's database, by the name under which modelsearch looks."""
    if connection.vendor == "postgresql":
        from modelsearch.backends.database.postgres.postgres import PostgresSearchBackend as Plain
    else:
        from modelsearch.backends.database.sqlite.sqlite import SQLiteSearchBackend as Plain
    return with_pairs(Plain)(params)
