"""The colours that all pictures share, so that they look like one hand's work."""

PAPER = "#f7efe0"
CREAM = "#fbf6ea"
SAND = "#e8d5b5"
STRAW = "#dcb878"
OCHRE = "#d99a3d"
PERSIMMON = "#d8733a"
BRICK = "#b04f38"
PLUM = "#6f3f52"
BLUSH = "#ecc3ac"
CELADON = "#a9c7b4"
MOSS = "#86a06c"
LEAF = "#5d8458"
PINE = "#2f5d50"
DEEP = "#1f4240"
SKY = "#cfe2dd"
MIST = "#e6ebe2"
WATER = "#8fb5b0"
INDIGO = "#2c4766"
NIGHT = "#172a44"
INK = "#2a3336"
WOOD = "#9a6a43"
BARK = "#6b4a38"
TILE = "#4c5a5e"
STONE = "#b9b2a2"
SKIN = "#e9c19c"
HAIR = "#332b2a"


def mixed(first: str, second: str, share: float) -> str:
    """Return the colour `share` (0 to 1) of the way from `first` to `second`, as #rrggbb."""
    pairs = zip(bytes.fromhex(first[1:]), bytes.fromhex(second[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
