"""Importing a city's own boundaries, and drawing them."""

from io import StringIO
from pathlib import Path
from typing import Any

import orjson
import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings

from cms.ground.boundaries import boundaries
from cms.ground.geojson import read_boundaries
from cms.ground.mosaic import district_at
from cms.ground.tiles import tile
from cms.places.coordinates import Point

WEST = [[127.3, 35.3], [127.4, 35.3], [127.4, 35.5], [127.3, 35.5], [127.3, 35.3]]
EAST = [[127.4, 35.3], [127.6, 35.3], [127.6, 35.5], [127.4, 35.5], [127.4, 35.3]]
POND = [[127.45, 35.35], [127.5, 35.35], [127.5, 35.4], [127.45, 35.35]]
TILE = (10, 874, 403)


def feature(name: object, *rings: Any, kind: str = "Polygon") -> dict[str, Any]:
    geometry = {"type": kind, "coordinates": list(rings)}
    return {"type": "Feature", "properties": {"adm_nm": name}, "geometry": geometry}


def written(folder: Path, *features: Any) -> Path:
    path = folder / "city.geojson"
    path.write_bytes(orjson.dumps({"type": "FeatureCollection", "features": features}))
    return path


@pytest.fixture
def state(settings: Settings, tmp_path: Path) -> Path:
    settings.STATE_DIR = tmp_path / "state"
    settings.STATE_DIR.mkdir()
    return tmp_path


def test_what_was_imported_is_drawn_and_names_places(state: Path) -> None:
    schematic = tile(*TILE)
    city = written(state, feature("전북 남원시 운봉읍", EAST, POND), feature("금동", WEST))
    said = StringIO()
    call_command("import_boundaries", city, stdout=said)

    assert "2 districts" in said.getvalue()
    assert [each.name for each in boundaries()] == ["운봉읍", "금동"]
    assert district_at(Point(35.45, 127.55)) == "운봉읍"
    assert district_at(Point(35.35, 127.35)) == "금동"
    assert district_at(Point(35.36, 127.48)) is None  # the pond
    assert tile(*TILE) != schematic
    assert b"evenodd" in tile(*TILE)

    call_command("import_boundaries", remove=True, stdout=said)
    assert tile(*TILE) == schematic


@pytest.mark.parametrize(
    ("features", "words"),
    [
        ([], "no GeoJSON"),
        ([feature("금동", [[1_000_000.0, 1_800_000.0], [0, 0], [1, 1]])], "ogr2ogr"),
        ([feature("금동", [[127, 35], [127.1, 35], [127, 35]])], "fewer than three"),
        ([feature("금동", [["a", "b"], [1, 2], [3, 4]])], "broken"),
        ([feature("금동", [[None, 2], [1, 2], [3, 4]])], "broken"),
        ([feature("금동", kind="Point")], "no Polygon"),
        ([feature("", WEST)], "--name-field"),
        ([feature(7, WEST)], "--name-field"),
        ([{"properties": {}}], "no Polygon"),
        ([None], "no Polygon"),
    ],
)
def test_a_wrong_file_changes_nothing_and_is_told_why(
    state: Path, features: list[Any], words: str
) -> None:
    with pytest.raises(CommandError, match=words):
        call_command("import_boundaries", written(state, *features))
    assert boundaries() == ()


def test_what_is_no_file_is_refused(state: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("import_boundaries", state / "nowhere.geojson")
    with pytest.raises(CommandError, match="Say which file"):
        call_command("import_boundaries")


def test_what_is_too_fine_to_be_drawn_is_left_out() -> None:
    fine = [[127.3 + step / 10_000, 35.3] for step in range(1000)] + WEST[1:]
    read = read_boundaries(orjson.dumps({"features": [feature("금동", fine)]}))

    assert len(read[0]["rings"][0]) <= 6
