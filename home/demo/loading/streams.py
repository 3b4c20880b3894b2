"""Bodies: paragraphs and blocks as raw StreamField data."""

import uuid
from collections.abc import Iterable
from html import escape
from typing import Any


def block(kind: str, value: Any) -> dict[str, Any]:
    """Return one block as StreamField keeps it."""
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}


def paragraphs(texts: Iterable[str] | str | None) -> list[dict[str, Any]]:
    """Return plain paragraphs as blocks; a text is split at blank lines."""
    if isinstance(texts, str):
        texts = texts.split("\n\n")
    return [
        block("paragraph", f"<p>{escape(text.strip())}</p>") for text in texts or [] if text.strip()
    ]
