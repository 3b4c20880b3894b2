"""The pictures that an EPUB carries."""

from hashlib import sha256
from typing import Any

from deliberation.booklets.pictures import read_jpeg


class EpubPictures:
    """Gathers pictures as they are met; `files` holds the content by the name in the book."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def source(self, image: dict[str, Any]) -> str:
        """Return a picture's name in the book, or "" where its file is missing."""
        content = read_jpeg(image)
        if not content:
            return ""
        name = f"pictures/{sha256(content).hexdigest()[:16]}.jpg"
        self.files[name] = content
        return name
