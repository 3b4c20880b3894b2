"""People, small and without faces: nobody in particular."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import HAIR, INK, SKIN, mixed
from home.demo.pictures.shapes import arc, curve, oval


def walker(
    c: Canvas, x: float, foot: float, tall: float, coat: str, step: float = 0.06, hair: str = HAIR
) -> None:
    """Paint a person who stands or walks; `step` is half of the stride as a share of the height."""
    hip, neck = foot - tall * 0.42, foot - tall * 0.8
    for side, tone in ((-1, "#4a4f55"), (1, INK)):
        c.line(
            [(x + side * tall * 0.03, hip), (x + side * tall * step, foot - tall * 0.02)],
            tone,
            tall * 0.075,
        )
    body = curve(
        [
            (x - tall * 0.06, neck),
            (x - tall * 0.15, hip - tall * 0.12),
            (x - tall * 0.17, hip + tall * 0.12),
        ],
        5,
    ) + curve(
        [
            (x + tall * 0.17, hip + tall * 0.12),
            (x + tall * 0.15, hip - tall * 0.12),
            (x + tall * 0.06, neck),
        ],
        5,
    )
    c.polygon(body, coat, Shade(mixed(coat, "#1b1f2a", 0.45), "right", 0.6))
    c.line(
        [(x - tall * 0.09, neck + tall * 0.07), (x - tall * 0.15, hip + tall * 0.02)],
        mixed(coat, "#1b1f2a", 0.2),
        tall * 0.06,
    )
    head(c, x, foot - tall * 0.89, tall * 0.088, hair)


def head(c: Canvas, x: float, y: float, r: float, hair: str = HAIR) -> None:
    """Paint a head with hair and no face."""
    c.polygon(oval(x, y, r, r * 1.06), SKIN)
    c.polygon(arc(x, y - r * 0.1, r * 1.08, r * 1.08, 182, 366, 20), hair)
    c.polygon(oval(x - r * 0.62, y - r * 0.1, r * 0.5, r * 0.62), hair)


def seated(c: Canvas, x: float, seat: float, tall: float, coat: str, hair: str = HAIR) -> None:
    """Paint a person sitting on the floor; `tall` is the height above the floor."""
    lap = curve([(x - tall * 0.52, seat), (x - tall * 0.46, seat - tall * 0.2), (x, seat - tall * 0.3), (x + tall * 0.46, seat - tall * 0.2), (x + tall * 0.52, seat)], 6)  # fmt: skip
    c.polygon(lap, mixed(coat, "#1b1f2a", 0.35))
    body = curve([(x - tall * 0.3, seat - tall * 0.14), (x - tall * 0.25, seat - tall * 0.52), (x - tall * 0.08, seat - tall * 0.7), (x + tall * 0.08, seat - tall * 0.7), (x + tall * 0.25, seat - tall * 0.52), (x + tall * 0.3, seat - tall * 0.14)], 6)  # fmt: skip
    c.polygon(body, coat, Shade(mixed(coat, "#1b1f2a", 0.45), "right", 0.55))
    head(c, x, seat - tall * 0.84, tall * 0.15, hair)


def from_above(
    c: Canvas, x: float, y: float, r: float, coat: str, turn: float, hair: str = HAIR
) -> None:
    """Paint a person seen from above; `turn` is where they look (degrees, 0 to the right)."""
    c.shadow(oval(x + 8, y + 10, r * 0.8, r * 1.1, turn), 0.3, 9)
    c.polygon(
        oval(x, y, r * 0.55, r * 1.08, turn),
        coat,
        Shade(mixed(coat, "#1b1f2a", 0.45), "right", 0.55),
    )
    c.polygon(oval(x, y, r * 0.46), hair, Shade("#6a5a50", "left", 0.25))
