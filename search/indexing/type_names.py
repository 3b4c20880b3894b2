"""What people call a type and its kinds: by these words a performance is found that names none."""

from enum import Enum
from functools import cache, lru_cache

from django.utils import translation

from cms.content_types import ContentType, content_types
from search.language.normalise import normalise, words

LANGUAGES = ("ko", "en")


def names_of_type(type_name: str, kinds: tuple[str, ...]) -> list[str]:
    """Return the names of a document's type and of its kinds, in each language of the site."""
    declared = content_types().get(type_name)
    return list(_names(declared, kinds)) if declared else []


@cache
def _names(declared: ContentType, kinds: tuple[str, ...]) -> tuple[str, ...]:
    found: list[str] = []
    for language in LANGUAGES:
        with translation.override(language):
            labels = labels_of(declared)
            found += [labels[kind] for kind in kinds if kind in labels]
            found.append(rest_of_name(declared, labels))
    return tuple(dict.fromkeys(filter(None, found)))


def labels_of(declared: ContentType) -> dict[str, str]:
    """Return what a type's kinds are called."""
    for each in declared.filters:
        if each.name == "kind" and issubclass(each.annotation, Enum):
            return {str(v.value): str(getattr(v, "label", v.value)) for v in each.annotation}
    return {}


def rest_of_name(declared: ContentType, labels: dict[str, str]) -> str:
    """Return a type's name without the names of its kinds: of a performance 모임 is not true."""
    kinds = {normalise(label) for label in labels.values()}
    name = words(normalise(str(declared.model._meta.verbose_name)))
    return " ".join(word for word in name if word not in kinds)


@lru_cache(maxsize=2_000)
def named_by(word: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the types and the kinds that a word names, in any language of the site."""
    types: set[str] = set()
    kinds: set[str] = set()
    for declared in content_types().values():
        for language in LANGUAGES:
            with translation.override(language):
                labels = labels_of(declared)
                kinds |= {kind for kind, label in labels.items() if normalise(label) == word}
                if word in rest_of_name(declared, labels).split():
                    types.add(declared.name)
    return frozenset(types), frozenset(kinds)
