"""Cards that were drawn are kept on disk, a bounded number of them."""

import os
from pathlib import Path

from django.conf import settings

from home.found.cards.drawing import draw
from home.found.cards.words import CardWords

MOST = 2000


def folder() -> Path:
    """Return where cards are kept."""
    return Path(settings.STATE_DIR) / "cards"


def card(words: CardWords) -> bytes:
    """Return a card, drawn where it was not before; a disk that is full only costs time."""
    place = folder() / f"{words.mark}.png"
    try:
        return place.read_bytes()
    except OSError:
        body = draw(words)
    try:
        keep(place, body)
    except OSError:
        return body
    return body


def keep(place: Path, body: bytes) -> None:
    """Write a card whole, and forget the oldest where there are too many."""
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_suffix(f".{os.getpid()}")
    draft.write_bytes(body)
    draft.replace(place)
    cards = list(place.parent.glob("*.png"))
    if len(cards) > MOST:
        for each in sorted(cards, key=lambda one: one.stat().st_mtime)[: len(cards) - MOST]:
            each.unlink(missing_ok=True)
