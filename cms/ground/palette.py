"""The colours of the ground: warm and quiet, so that pins and names stand out."""

PAPER = "#f6f2ea"  # beyond the city
LANDS = ("#f3e6c9", "#e9e7cb", "#f1dcc4", "#e4e3d2", "#efe2d6")  # eup and myeon
STREETS = ("#f0cfae", "#eac5a2", "#f3d7b7", "#edcbb0", "#f1d2ba")  # dong: the built-up town
EDGE = "#b58f63"
GLOW = "#eadfc8"
BORDER = "#fffaf0"
BORDER_LINE = "#cbb38c"
WATER = "#a9cbd0"
GRID = "#d9c8a6"
INK = {
    "town": "#3d2c1b",
    "eup": "#4a3823",
    "myeon": "#4a3823",
    "dong": "#5c3a20",
    "hill": "#4c6044",
    "river": "#2f6672",
}
FONTS = (
    "Pretendard Variable,Pretendard,Apple SD Gothic Neo,Malgun Gothic,"
    "Noto Sans KR,Noto Sans CJK KR,sans-serif"
)
