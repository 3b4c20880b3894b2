"""Rough notes made into points: nobody has to write well."""

import re

# Bullets that people type, and numbers such as "1." or "2)".
BULLET = re.compile(r"^\s*(?:[-*•·∙◦▪○●※–—→>]|\(?\d{1,2}[.)](?!\d))\s*")
SPACES = re.compile(r"[^\S\n]+")
POINT = "- "


def points_of(notes: str) -> list[str]:
    """Return the lines of `notes` without bullets, doubled spaces and empty lines."""
    lines = (SPACES.sub(" ", BULLET.sub("", line)).strip() for line in notes.splitlines())
    return [line for line in lines if line]


def formatted(notes: str) -> str:
    """Return notes as a record keeps them: one thought as a sentence, several as points."""
    points = points_of(notes)
    return points[0] if len(points) == 1 else "\n".join(POINT + each for each in points)
