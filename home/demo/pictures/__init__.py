"""The demo's pictures, drawn by us: one module a scene, the same bytes at every drawing."""

from importlib import import_module

from PIL import Image

NAMES = (
    "bridge",
    "cooking_pot",
    "crafts_table",
    "flowers",
    "guitar",
    "gwanghallu",
    "jiri_ridges",
    "kites",
    "lanterns",
    "library_shelves",
    "market_awnings",
    "moon_ridge",
    "notebook",
    "old_station",
    "pansori_stage",
    "persimmon_tree",
    "playground",
    "rice_fields",
    "round_table",
    "tea_table",
    "village_lane",
    "yard",
)


def draw(name: str, size: tuple[int, int] = (1600, 1000)) -> Image.Image:
    """Return a picture in RGB, `size` pixels wide and high; raises KeyError for an unknown name."""
    if name not in NAMES:
        raise KeyError(f"There is no picture {name!r}. There are: {', '.join(NAMES)}.")
    picture: Image.Image = import_module(f"{__name__}.scenes.{name}").paint(size[0]).finished()
    return picture if picture.size == size else picture.resize(size, Image.Resampling.LANCZOS)
