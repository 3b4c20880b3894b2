"""What tests read out of a PDF."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from fontTools.ttLib import TTFont
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from deliberation.booklets.printing import render_pdf


def printed(snapshot: dict[str, Any]) -> PdfReader:
    """Return the PDF of a snapshot, opened."""
    return PdfReader(BytesIO(render_pdf(snapshot, lambda done, total: None)))


def text_of(pdf: PdfReader) -> str:
    """Return all words of a PDF without spaces and line ends: a line may end anywhere."""
    return "".join("".join(page.extract_text().split()) for page in pdf.pages)


def catalogue(pdf: PdfReader) -> dict[str, Any]:
    """Return what a PDF says of itself."""
    return dict(pdf.root_object)


def elements(pdf: PdfReader) -> Iterator[dict[str, Any]]:
    """Yield every element of the structure tree in the order of reading."""
    waiting = [catalogue(pdf)["/StructTreeRoot"].get_object()["/K"]]
    while waiting:
        found = waiting.pop().get_object()
        if isinstance(found, ArrayObject):
            waiting.extend(reversed(found))
        elif isinstance(found, DictionaryObject) and "/S" in found:
            yield dict(found)
            waiting.append(found.get("/K", ArrayObject()))


def fonts(pdf: PdfReader) -> dict[str, TTFont]:
    """Return the fonts that lie in a PDF by the name they have in the file they come from."""
    found = {}
    for page in pdf.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            descendant = font.get_object()["/DescendantFonts"][0].get_object()
            content = descendant["/FontDescriptor"]["/FontFile3"].get_data()
            opened = TTFont(BytesIO(content))
            found[str(opened["name"].getDebugName(6))] = opened
    return found
