"""The sizes in which pictures are handed out, each by name and in two formats.

What fills a shape is cut out around the picture's focal point, where the editor has set one.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Preset:
    """A named size: `spec` is Wagtail's filter spec without a format."""

    name: str
    spec: str


FORMATS = ("avif", "webp")
PRESETS = (
    Preset("thumbnail", "fill-320x320"),
    Preset("card", "fill-640x400"),
    Preset("wide", "fill-1280x720"),
    Preset("wide_small", "fill-720x405"),
    Preset("full", "max-1600x1600"),
    Preset("full_small", "max-800x800"),
)


def filter_specs() -> dict[tuple[str, str], str]:
    """Return Wagtail's filter spec for every (preset name, format)."""
    return {
        (preset.name, kind): f"{preset.spec}|format-{kind}"
        for preset in PRESETS
        for kind in FORMATS
    }
