"""The names on the map."""

import itertools

import pytest

from cms.ground.districts import DISTRICTS, DistrictKind
from cms.ground.labels import _overlap, labels

DONG = {district.name for district in DISTRICTS if district.kind == DistrictKind.DONG}
COUNTRY = {district.name for district in DISTRICTS} - DONG


def names(zoom: int) -> set[str]:
    return {label.text for label in labels(zoom)}


def test_far_away_nothing_is_named() -> None:
    assert labels(7) == ()


@pytest.mark.parametrize("zoom", [8, 9, 10])
def test_from_afar_only_the_city_is_named(zoom: int) -> None:
    assert names(zoom) == {"남원시"}


@pytest.mark.parametrize("zoom", range(11, 20))
def test_every_eup_and_myeon_is_named_from_zoom_11(zoom: int) -> None:
    assert names(zoom) >= COUNTRY


@pytest.mark.parametrize("zoom", [11, 12])
def test_the_towns_neighbourhoods_wait_for_zoom_13(zoom: int) -> None:
    assert not names(zoom) & DONG
    assert "남원 시내" in names(zoom)


@pytest.mark.parametrize("zoom", range(13, 20))
def test_every_neighbourhood_is_named_from_zoom_13(zoom: int) -> None:
    assert names(zoom) >= DONG


@pytest.mark.parametrize("zoom", range(20))
def test_no_name_covers_another(zoom: int) -> None:
    assert not any(_overlap(a, b) for a, b in itertools.combinations(labels(zoom), 2))
