"""The synonyms as questions use them: for each word the others of its group."""

from collections.abc import Mapping
from typing import Any

from django.core.cache import cache
from django.db.models.signals import post_delete, post_save

from search.models.synonyms import SynonymGroup

_KEY = "search-synonyms"
# Other processes learn of a change after this many seconds.
_KEPT = 60

Synonyms = Mapping[str, tuple[str, ...]]


def synonyms() -> Synonyms:
    """Return for each word, written without spaces, the words that mean the same."""
    kept: Synonyms | None = cache.get(_KEY)
    if kept is None:
        kept = _read()
        cache.set(_KEY, kept, _KEPT)
    return kept


def _read() -> Synonyms:
    found: dict[str, dict[str, None]] = {}
    for group in SynonymGroup.objects.all():
        for word in group.members:
            others = (other for other in group.members if other != word)
            found.setdefault(word.replace(" ", ""), {}).update(dict.fromkeys(others))
    return {word: tuple(others) for word, others in found.items()}


def connect() -> None:
    """Forget what is kept when the team changes a group."""
    for signal in (post_save, post_delete):
        signal.connect(_forget, sender=SynonymGroup, dispatch_uid="search-synonyms")


def _forget(**kwargs: Any) -> None:
    cache.delete(_KEY)
