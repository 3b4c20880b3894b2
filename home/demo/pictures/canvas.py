"""The sheet that the scenes are painted on: 1600 by 1000 units, whatever the size in pixels."""

from collections.abc import Sequence
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from home.demo.pictures.colours import mixed
from home.demo.pictures.textures import Side, gradient, grain, scaled, spot, stippled

Point = tuple[float, float]
Paint = str | tuple[str, str]
WIDTH, HEIGHT = 1600, 1000
SUPERSAMPLING = 2


class Shade(NamedTuple):
    """A grainy shade in `colour`, thickest at `side`; `strength` from 0 to 1."""

    colour: str
    side: Side = "right"
    strength: float = 0.5


class Canvas:
    """Shapes are given in units, painted twice as large as wanted, and made smooth at the end."""

    def __init__(self, width: int, paint: Paint) -> None:
        """Begin a sheet `width` pixels wide, covered with a colour or a pair (top, bottom)."""
        self.scale = width * SUPERSAMPLING / WIDTH
        self.image = Image.new("RGB", (round(WIDTH * self.scale), round(HEIGHT * self.scale)))
        self.polygon([(0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT)], paint)

    def polygon(
        self, points: Sequence[Point], paint: Paint, shade: Shade | None = None, alpha: float = 1
    ) -> None:
        """Paint a closed shape; a pair of colours runs from its top to its bottom."""
        placed = [(x * self.scale, y * self.scale) for x, y in points]
        xs, ys = [x for x, _ in placed], [y for _, y in placed]
        left, top = max(0, int(min(xs))), max(0, int(min(ys)))
        right = min(self.image.width, int(max(xs)) + 2)
        bottom = min(self.image.height, int(max(ys)) + 2)
        if right <= left or bottom <= top:
            return
        size = (right - left, bottom - top)
        mask = Image.new("L", size)
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in placed], fill=255)
        self._colour(paint, (left, top), scaled(mask, alpha))
        if shade is not None:
            depth = scaled(gradient(size, shade.side), shade.strength)
            dots = ImageChops.multiply(mask, stippled(depth, (left, top)))
            self.image.paste(shade.colour, (left, top), scaled(dots, alpha))

    def _colour(self, paint: Paint, at: tuple[int, int], mask: Image.Image) -> None:
        """Lay a colour, or a gradient with a little grain against banding, through a mask."""
        if isinstance(paint, str):
            self.image.paste(paint, at, mask)
            return
        self.image.paste(paint[0], at, mask)
        deep = ImageChops.add(gradient(mask.size, "down"), grain(mask.size, at), 1.1, -12)
        deep = Image.blend(gradient(mask.size, "down"), deep, 0.16)
        self.image.paste(paint[1], at, ImageChops.multiply(mask, deep))

    def line(self, points: Sequence[Point], colour: str, width: float) -> None:
        """Paint a line with round ends, `width` units wide."""
        pen = ImageDraw.Draw(self.image)
        thick = max(1, round(width * self.scale))
        placed = [(x * self.scale, y * self.scale) for x, y in points]
        pen.line(placed, fill=colour, width=thick, joint="curve")
        if thick > 2:
            for x, y in (placed[0], placed[-1]):
                pen.circle((x, y), thick / 2 - 0.5, fill=colour)

    def glow(self, x: float, y: float, radius: float, colour: str, alpha: float = 0.6) -> None:
        """Paint light that fades away from a point."""
        side = max(2, round(2 * radius * self.scale))
        light = scaled(spot().resize((side, side), Image.Resampling.BICUBIC), alpha)
        at = (round((x - radius) * self.scale), round((y - radius) * self.scale))
        self.image.paste(colour, at, light)

    def veil(self, top: float, bottom: float, colour: str, above: float, below: float) -> None:
        """Paint a band of mist across the sheet, `above` and `below` its opacity (0 to 1)."""
        first, last = round(top * self.scale), round(bottom * self.scale)
        size = (self.image.width, max(1, last - first))
        low, span = above * 255, (below - above) * 255
        mist = gradient(size, "down").point([round(low + span * v / 255) for v in range(256)])
        self.image.paste(colour, (0, first), mist)

    def shadow(
        self,
        points: Sequence[Point],
        alpha: float = 0.25,
        blur: float = 12,
        colour: str = "#1c2426",
    ) -> None:
        """Paint the soft shadow of a shape."""
        coarse = self.scale / 4
        edge = blur * 3
        left, top = min(x for x, _ in points) - edge, min(y for _, y in points) - edge
        right, bottom = max(x for x, _ in points) + edge, max(y for _, y in points) + edge
        small = Image.new(
            "L", (max(1, round((right - left) * coarse)), max(1, round((bottom - top) * coarse)))
        )
        placed = [((x - left) * coarse, (y - top) * coarse) for x, y in points]
        ImageDraw.Draw(small).polygon(placed, fill=round(255 * alpha))
        soft = small.filter(ImageFilter.GaussianBlur(blur * coarse))
        large = soft.resize((small.width * 4, small.height * 4), Image.Resampling.BILINEAR)
        self.image.paste(colour, (round(left * self.scale), round(top * self.scale)), large)

    def mirror(self, level: float, depth: float, tint: str, strength: float) -> None:
        """Reflect what lies above `level` in still water `depth` units deep."""
        line, deep = round(level * self.scale), round(depth * self.scale)
        deep = min(deep, self.image.height - line, line)
        above = self.image.crop((0, line - deep, self.image.width, line))
        turned = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        colour = Image.new("RGB", turned.size, mixed(tint, "#000000", 0.04))
        self.image.paste(Image.blend(turned, colour, strength), (0, line))

    def finished(self) -> Image.Image:
        """Return the sheet with paper grain all over, at the size wanted."""
        size = (self.image.width // SUPERSAMPLING, self.image.height // SUPERSAMPLING)
        smooth = self.image.resize(size, Image.Resampling.BOX)
        specks = grain(size).point([118 + round(v * 20 / 255) for v in range(256)])
        return ImageChops.overlay(smooth, Image.merge("RGB", (specks, specks, specks)))
