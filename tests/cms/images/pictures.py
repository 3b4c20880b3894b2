"""Picture files made for tests."""

from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image as Pillow
from PIL.ExifTags import IFD, Base

ORIENTATION_TURNED = 6


def picture_bytes(kind: str = "JPEG", *, located: bool = False, **options: Any) -> bytes:
    """Return a small two-coloured picture; `located` writes GPS and orientation into its Exif."""
    picture = Pillow.new("RGB", (64, 40), "#1f6f5c")
    picture.paste("#f4efe4", (0, 0, 32, 40))
    exif = Pillow.Exif()
    if located:
        exif[Base.Orientation] = ORIENTATION_TURNED
        gps = exif.get_ifd(IFD.GPSInfo)
        gps[1], gps[2] = "N", (35.0, 24.0, 10.0)
        gps[3], gps[4] = "E", (127.0, 22.0, 45.0)
    out = BytesIO()
    picture.save(out, kind, exif=exif.tobytes(), **options)
    return out.getvalue()


def upload(content: bytes, name: str = "picture.jpg") -> SimpleUploadedFile:
    """Return bytes as a browser would send them."""
    return SimpleUploadedFile(name, content, "image/jpeg")
