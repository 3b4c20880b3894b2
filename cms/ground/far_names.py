"""Names for those who look so closely that no name is near: repeated, faint, one in nine tiles."""

from cms.ground.frame import Frame
from cms.ground.mercator import TILE_PIXELS
from cms.ground.mosaic import district_at
from cms.ground.palette import FONTS, INK

FIRST_ZOOM = 15
EVERY = 3  # tiles


def far_name(frame: Frame) -> str:
    """Return the district's name in the middle of every third tile either way, else nothing."""
    column, row = frame.left // TILE_PIXELS, frame.top // TILE_PIXELS
    if frame.zoom < FIRST_ZOOM or column % EVERY or row % EVERY:
        return ""
    middle = TILE_PIXELS // 2
    name = district_at(frame.corner(middle, middle))
    if name is None:
        return ""
    return (
        f'<text x="{middle}" y="{middle}" font-family="{FONTS}" font-size="15" '
        f'letter-spacing="3" text-anchor="middle" fill="{INK["eup"]}" opacity="0.75">{name}</text>'
    )
