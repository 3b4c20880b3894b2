"""Taking the place of exposure out of a picture file.

Source: Exif 2.32 (GPS IFD), XMP Specification Part 1, IPTC-IIM (in JPEG's APP13).
"""

from io import BytesIO
from pathlib import PurePath
from typing import Any

from django.core.files.base import ContentFile, File
from PIL import ExifTags, ImageSequence, UnidentifiedImageError
from PIL import Image as Pillow

# Formats in which a re-saved file keeps its own compression settings as far as Pillow can.
KEPT: dict[str, dict[str, Any]] = {
    "JPEG": {"quality": "keep", "subsampling": "keep"},
    "WEBP": {"quality": 90},
    "AVIF": {"quality": 90},
}
XMP_PLACES = (b"GPS", b"Iptc4xmpCore:Location", b"photoshop:City", b"LocationCreated")


def has_location(picture: Pillow.Image) -> bool:
    """Tell whether the file says where it was taken, in any of the three usual ways."""
    xmp = picture.info.get("xmp") or picture.info.get("XML:com.adobe.xmp") or b""
    if isinstance(xmp, str):
        xmp = xmp.encode()
    return (
        bool(picture.getexif().get_ifd(ExifTags.IFD.GPSInfo))
        or any(word in xmp for word in XMP_PLACES)
        or "photoshop" in picture.info
    )


def without_location(file: File[bytes]) -> File[bytes]:
    """Return `file` without the place where it was taken, its orientation and colours kept.

    A file that names no place, or is no picture that Pillow reads, is returned as it came.
    """
    file.seek(0)
    try:
        picture = Pillow.open(file)
        if not has_location(picture):
            file.seek(0)
            return file
        stripped = resaved(picture)
    except (UnidentifiedImageError, Pillow.DecompressionBombError):
        file.seek(0)
        return file
    return ContentFile(stripped, name=PurePath(file.name or "picture").name)


def resaved(picture: Pillow.Image) -> bytes:
    """Return the picture as bytes in its own format, with its Exif less the GPS part."""
    exif = picture.getexif()
    if ExifTags.Base.GPSInfo in exif:
        del exif[ExifTags.Base.GPSInfo]
    options: dict[str, Any] = dict(KEPT.get(picture.format or "", {}))
    if profile := picture.info.get("icc_profile"):
        options["icc_profile"] = profile
    if getattr(picture, "n_frames", 1) > 1:
        frames = [frame.copy() for frame in ImageSequence.Iterator(picture)]
        options |= {
            "save_all": True,
            "append_images": frames[1:],
            "duration": picture.info.get("duration", 100),
            "loop": picture.info.get("loop", 0),
        }
        options.pop("subsampling", None)
    picture.info.pop("xmp", None)
    picture.info.pop("XML:com.adobe.xmp", None)
    picture.info.pop("photoshop", None)
    # Pillow would write the file's own Exif block back where it is not told otherwise.
    picture.info["exif"] = exif.tobytes()
    out = BytesIO()
    picture.save(out, format=picture.format, exif=exif.tobytes(), **options)
    return out.getvalue()
