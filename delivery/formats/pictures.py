"""A document's picture where only one file can be shown."""

from dataclasses import dataclass
from typing import Any

from delivery.formats.characters import clean

PREFERRED = ("wide", "card", "full", "thumbnail")


@dataclass(frozen=True)
class PictureFile:
    """One file of a picture; width and height in pixels."""

    url: str
    media_type: str
    width: int
    height: int
    alt: str


def picture_of(document: dict[str, Any], *presets: str) -> PictureFile | None:
    """Return the lead picture as WebP in the first of `presets` that it has, or None."""
    image = document.get("lead_image")
    if not image:
        return None
    for preset in (*presets, *PREFERRED):
        file = image["renditions"].get(preset, {}).get("webp")
        if file:
            alt = clean(image["alt"])
            return PictureFile(file["url"], "image/webp", file["width"], file["height"], alt)
    return None
