"""The standard datasets that the apps declare, by a Wagtail hook (docs/open-data.md)."""

from collections.abc import Iterable
from functools import cache

from django.core.exceptions import ImproperlyConfigured
from wagtail import hooks

from cms.content_types import content_types
from delivery.opendata.mapping import Dataset

HOOK = "register_standard_datasets"


def collect(declared: Iterable[Dataset]) -> dict[str, Dataset]:
    """Return the datasets by name; raises ImproperlyConfigured where one cannot be given."""
    by_name: dict[str, Dataset] = {}
    for each in declared:
        if each.name in by_name:
            raise ImproperlyConfigured(f"Two standard datasets are called {each.name!r}.")
        check(each)
        by_name[each.name] = each
    return by_name


def check(dataset: Dataset) -> None:
    """Raise ImproperlyConfigured where a dataset names a type or a column that is not there."""
    if dataset.type_name not in content_types():
        raise ImproperlyConfigured(
            f"Standard dataset {dataset.name!r}: there is no content type {dataset.type_name!r}."
        )
    named = [name for each in dataset.table for name in each.columns]
    if wrong := {n for n in named if n not in dataset.columns or named.count(n) > 1}:
        raise ImproperlyConfigured(
            f"Standard dataset {dataset.name!r}: {sorted(wrong)} are no columns, or named twice."
        )


@cache
def datasets() -> dict[str, Dataset]:
    """Return every declared dataset by name."""
    return collect(each for declare in hooks.get_hooks(HOOK) for each in declare())
