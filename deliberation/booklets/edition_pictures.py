"""The pictures of an edition on the web: those in its EPUB, whatever became of the uploads."""

from typing import Any
from zipfile import BadZipFile, ZipFile

from django.urls import reverse

from deliberation.booklets.chapters import read_chapters
from deliberation.booklets.epub_pictures import EpubPictures
from deliberation.booklets.front_matter import prepared
from deliberation.booklets.pictures import PictureSource, address
from deliberation.models import BookletEdition


def names_in_epub(snapshot: dict[str, Any]) -> dict[str, str]:
    """Return the name in the EPUB of every picture that could be read, by its address."""
    pictures = EpubPictures()
    names: dict[str, str] = {}

    def noted(image: dict[str, Any]) -> str:
        name = pictures.source(image)
        if name:
            names[address(image)] = name
        return name

    for _chapter in read_chapters(prepared(snapshot), noted):
        pass
    return names


def on_the_web(edition: BookletEdition) -> PictureSource:
    """Return what gives the address under which the edition shows a picture, or ""."""

    def source(image: dict[str, Any]) -> str:
        name = edition.pictures.get(address(image), "")
        return (
            reverse("edition_picture", args=[edition.uuid, name.rpartition("/")[2]]) if name else ""
        )

    return source


def read_picture(edition: BookletEdition, name: str) -> bytes | None:
    """Return the JPEG of that name in the edition's EPUB, or None where there is none."""
    wanted = f"pictures/{name}"
    if wanted not in edition.pictures.values():
        return None
    try:
        with edition.epub.open("rb") as file, ZipFile(file) as book:
            return book.read(f"EPUB/{wanted}")
    except (OSError, KeyError, BadZipFile):
        return None
