"""Drawing a card: 1200 by 630 pixels, as messengers want it."""

from functools import lru_cache
from io import BytesIO
from pathlib import Path

from django.conf import settings
from PIL import Image, ImageDraw, ImageFont
from PIL.ImageFont import FreeTypeFont

from home.found.cards.setting import broken, shortened
from home.found.cards.words import CardWords
from home.site.identity import site_name

WIDTH, HEIGHT = 1200, 630
LEFT, RIGHT, TOP, BAND = 96, 84, 76, 28
PAPER, INK, QUIET, LINE = "#f8f3e8", "#1d2622", "#55605a", "#ddd3bf"
FONTS = Path(settings.BASE_DIR) / "static" / "vendor" / "pretendard-print"
# Sizes of a title that are tried, and how many lines each may take.
TITLES = ((88, 2), (72, 3), (60, 4))


@lru_cache(maxsize=16)
def font(name: str, size: int) -> FreeTypeFont:
    """Return Pretendard in a weight and a size."""
    return ImageFont.truetype(str(FONTS / f"Pretendard-{name}.otf"), size)


def title_lines(title: str) -> tuple[list[str], FreeTypeFont]:
    """Return a title in lines, as large as it fits."""
    width = WIDTH - LEFT - RIGHT
    for size, most in TITLES:
        used = font("Bold", size)
        lines = broken(title, width, used.getlength)
        if len(lines) <= most:
            break
    return shortened(lines, most, width, used.getlength), used


def yard(pen: ImageDraw.ImageDraw, left: int, top: int, colour: str) -> None:
    """Draw the sign of the yard: a roof above open ground."""
    pen.line([(left, top + 26), (left + 30, top + 4), (left + 60, top + 26)], colour, 7, "curve")
    pen.arc([left + 6, top + 18, left + 54, top + 66], 200, 340, colour, 6)


def draw(words: CardWords) -> bytes:
    """Return the card as PNG."""
    card = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    pen = ImageDraw.Draw(card)
    pen.rectangle([0, 0, BAND, HEIGHT], words.colour)
    width = WIDTH - LEFT - RIGHT
    y = TOP
    if words.eyebrow:
        small = font("Bold", 36)
        pen.text((LEFT, y), words.eyebrow, QUIET, small)
        y += 68
    lines, used = title_lines(words.title)
    for each in lines:
        pen.text((LEFT, y), each, INK, used)
        y += round(used.size * 1.3)
    y += 20
    plain = font("Regular", 38)
    for each in words.lines:
        for part in shortened(broken(each, width, plain.getlength), 1, width, plain.getlength):
            pen.text((LEFT, y), part, INK, plain)
            y += 54
    pen.line([(LEFT, HEIGHT - 118), (WIDTH - RIGHT, HEIGHT - 118)], LINE, 2)
    yard(pen, LEFT, HEIGHT - 94, words.colour)
    pen.text((LEFT + 80, HEIGHT - 88), site_name(), INK, font("Bold", 34))
    written = BytesIO()
    # Few colours are enough for words on paper, and make a quarter of the bytes.
    card.quantize(64).save(written, "PNG", optimize=True)
    return written.getvalue()
