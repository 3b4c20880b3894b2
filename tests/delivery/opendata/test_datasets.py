"""A standard dataset that cannot be given stops the start."""

from dataclasses import replace

import pytest
from django.core.exceptions import ImproperlyConfigured

from delivery.opendata.datasets import collect, datasets


def test_the_built_in_datasets_are_declared_by_the_hook() -> None:
    assert list(datasets()) == ["festivals", "performances", "courses", "facilities"]


def test_two_of_one_name_are_refused() -> None:
    festivals = datasets()["festivals"]

    with pytest.raises(ImproperlyConfigured, match="festivals"):
        collect([festivals, festivals])


def test_a_type_that_is_not_there_is_named() -> None:
    with pytest.raises(ImproperlyConfigured, match="parades"):
        collect([replace(datasets()["festivals"], type_name="parades")])


def test_a_column_that_the_standard_has_not_is_named() -> None:
    festivals = datasets()["festivals"]
    short = replace(festivals, columns=festivals.columns[1:])

    with pytest.raises(ImproperlyConfigured, match="fstvlNm"):
        collect([short])


def test_a_column_mapped_twice_is_named() -> None:
    festivals = datasets()["festivals"]

    with pytest.raises(ImproperlyConfigured, match="fstvlNm"):
        collect([replace(festivals, table=(*festivals.table, festivals.table[0]))])
