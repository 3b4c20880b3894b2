"""Grain and gradients as masks: single-channel pictures, 0 hides and 255 shows."""

from functools import cache
from random import Random
from typing import Literal

from PIL import Image, ImageChops

Side = Literal["down", "up", "left", "right"]
TILE = 1024
TURNS = {
    "up": Image.Transpose.FLIP_TOP_BOTTOM,
    "right": Image.Transpose.ROTATE_90,
    "left": Image.Transpose.ROTATE_270,
}


@cache
def grain_tile() -> Image.Image:
    """Return a tile of evenly spread noise; the same on every machine."""
    small = Image.frombytes("L", (TILE // 2, TILE // 2), Random("grain").randbytes(TILE**2 // 4))
    return small.resize((TILE, TILE), Image.Resampling.NEAREST)


def grain(size: tuple[int, int], at: tuple[int, int] = (0, 0)) -> Image.Image:
    """Return noise of `size` pixels, as it lies at the position `at` of the sheet."""
    sheet = Image.new("L", size)
    for left in range(-(at[0] % TILE), size[0], TILE):
        for top in range(-(at[1] % TILE), size[1], TILE):
            sheet.paste(grain_tile(), (left, top))
    return sheet


def gradient(size: tuple[int, int], side: Side) -> Image.Image:
    """Return a mask that grows from 0 to 255 towards `side`."""
    ramp = Image.linear_gradient("L")
    if side in TURNS:
        ramp = ramp.transpose(TURNS[side])
    return ramp.resize(size, Image.Resampling.BILINEAR)


def scaled(mask: Image.Image, factor: float) -> Image.Image:
    """Return the mask with every value multiplied by `factor`."""
    return mask if factor == 1 else mask.point([min(255, round(v * factor)) for v in range(256)])


def stippled(mask: Image.Image, at: tuple[int, int]) -> Image.Image:
    """Return the mask as dots, thicker where it is lighter: the pictures' grainy shade."""
    dots = ImageChops.add(mask, grain(mask.size, at), 1, -255)
    return dots.point([0] + [255] * 255)


@cache
def spot() -> Image.Image:
    """Return a round mask, brightest in the middle, that fades softly to nothing."""
    faded = Image.radial_gradient("L").point([round(255 * (1 - v / 255) ** 2) for v in range(256)])
    rim = faded.getpixel((0, 128))
    floor = int(rim) if isinstance(rim, int | float) else 0
    return faded.point([max(0, round((v - floor) * 255 / (255 - floor))) for v in range(256)])
