"""An iron pot on a clay stove, steam, and vegetables on a board."""

from home.demo.pictures.canvas import Canvas, Shade
from home.demo.pictures.colours import BRICK, LEAF, OCHRE, PERSIMMON, STRAW, WOOD, mixed
from home.demo.pictures.nature import leaf
from home.demo.pictures.shapes import arc, box, curve, oval, rounded


def paint(width: int) -> Canvas:
    """Paint the scene."""
    c = Canvas(width, ("#e9d2a8", "#d0a873"))
    c.polygon(box(1040, 90, 1450, 430), ("#cfe6df", "#f7ecca"))
    for x in (1040, 1245, 1450):
        c.line([(x, 90), (x, 430)], "#8a6038", 12)
    c.line([(1040, 260), (1450, 260)], "#8a6038", 9)
    c.line([(90, 120), (800, 120)], "#7b5434", 14)
    for n in range(6):
        x = 150 + n * 120
        c.line([(x, 120), (x, 200)], STRAW, 5)
        for k in range(4):
            c.polygon(oval(x + (k % 2) * 20 - 10, 210 + k * 30, 19, 24), ("#f1ead8", BRICK)[n % 2])
    c.polygon(box(-10, 720, 1610, 1010), ("#b78552", "#8e623a"), Shade("#553719", "down", 0.3))
    c.polygon(rounded(300, 640, 960, 960, 40), ("#c07a52", "#8f5233"), Shade("#4d2615", "right"))
    c.polygon([*arc(630, 960, 130, 170, 180, 360)], "#2f1c16")
    c.glow(630, 910, 200, "#ffb04a", 0.9)
    for dx, tall in ((-60, 90), (-10, 130), (48, 100)):
        flame = [(630 + dx - 30, 955), (630 + dx, 955 - tall), (630 + dx + 30, 955)]
        c.polygon(curve(flame, 10), ("#ffd98a", PERSIMMON))
    pot = [*arc(630, 560, 300, 190, 0, 180)]
    c.polygon(pot, ("#4a5053", "#2a2f32"), Shade("#101315", "right", 0.6))
    c.polygon(oval(630, 560, 312, 58), "#5c6367")
    c.polygon(oval(630, 562, 284, 46), ("#d98b4a", "#b5602f"))
    for n in range(9):
        x, y = 430 + n * 50, 556 + (n * 37) % 26
        c.polygon(oval(x, y, 24, 9), (LEAF, OCHRE, "#f3e6c4")[n % 3])
    for x, sway in ((520, 34), (640, -30), (760, 30)):
        steam = curve([(x, 500), (x + sway, 420), (x - sway, 330), (x + sway * 0.6, 230)], 18)
        c.line(steam, "#fff8e8", 15)
    board = rounded(1040, 800, 1500, 860, 18)
    c.shadow(board, 0.35, 10)
    c.polygon(board, (mixed(WOOD, "#ffe9c0", 0.35), WOOD))
    for x, tone in ((1120, PERSIMMON), (1210, PERSIMMON)):
        c.polygon([(x - 34, 760), (x + 60, 790), (x - 34, 806)], tone, Shade("#8a3d17", "down"))
        leaf(c, x - 30, 782, 70, 190, LEAF)
    for x in (1340, 1420):
        c.polygon(oval(x, 770, 46, 40), ("#e9f0d6", "#a9c07d"), Shade("#5d7a3f", "right", 0.5))
        c.line([(x, 732), (x, 704)], LEAF, 9)
    return c
