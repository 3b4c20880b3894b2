"""Lines that fit: Korean is broken between words, and inside one only where it is too long."""

from collections.abc import Callable

Measure = Callable[[str], float]


def pieces(word: str, width: float, measure: Measure) -> list[str]:
    """Return a word in parts that fit."""
    parts = [""]
    for letter in word:
        if parts[-1] and measure(parts[-1] + letter) > width:
            parts.append("")
        parts[-1] += letter
    return parts


def broken(text: str, width: float, measure: Measure) -> list[str]:
    """Return a text in lines that fit."""
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and measure(joined) <= width:
            lines[-1] = joined
        else:
            lines += pieces(word, width, measure)
    return lines


def shortened(lines: list[str], most: int, width: float, measure: Measure) -> list[str]:
    """Return at most so many lines; the last says by … that there is more."""
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and measure(f"{last}…") > width:
        last = last[:-1]
    return [*lines[: most - 1], f"{last.rstrip()}…"]
