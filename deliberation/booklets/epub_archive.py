"""The container of an EPUB (OCF 3.3)."""

from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

MEDIA_TYPE = "application/epub+zip"


def archive(files: dict[str, bytes], at: datetime) -> bytes:
    """Return a ZIP of the files by name, all dated `at`; the media type comes first, as it is."""
    written = BytesIO()
    with ZipFile(written, "w") as book:
        book.writestr(entry("mimetype", at), MEDIA_TYPE, ZIP_STORED)
        for name, content in files.items():
            book.writestr(entry(name, at), content, ZIP_DEFLATED, 9)
    return written.getvalue()


def entry(name: str, at: datetime) -> ZipInfo:
    """Return the entry of a file, the same on every machine."""
    made = ZipInfo(name, at.timetuple()[:6])
    made.create_system = 3  # as if written on Unix, wherever it is
    made.external_attr = 0o644 << 16
    return made
