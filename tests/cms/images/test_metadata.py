"""Where a picture was taken is removed; how it is turned stays."""

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from PIL import Image as Pillow
from PIL.ExifTags import IFD, Base

from cms.images.metadata import without_location
from cms.models import Picture
from tests.cms.images.pictures import ORIENTATION_TURNED, picture_bytes
from tests.factories.roots import first_page


def opened(content: bytes) -> Pillow.Image:
    """Return a picture read from bytes."""
    return Pillow.open(BytesIO(content))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_the_place_is_removed_and_the_orientation_kept(kind: str) -> None:
    content = picture_bytes(kind, located=True)
    assert opened(content).getexif().get_ifd(IFD.GPSInfo), "the test picture has no place"

    stripped = without_location(ContentFile(content, name=f"a.{kind.lower()}")).read()

    after = opened(stripped)
    assert after.format == kind
    assert not after.getexif().get_ifd(IFD.GPSInfo)
    assert after.getexif()[Base.Orientation] == ORIENTATION_TURNED


def test_an_xmp_place_is_removed() -> None:
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/" exif:GPSLatitude="35,24.17N"/>'
    content = picture_bytes("JPEG", xmp=xmp)
    assert b"GPSLatitude" in content

    assert b"GPSLatitude" not in without_location(ContentFile(content, name="a.jpg")).read()


def test_a_picture_without_a_place_stays_byte_for_byte() -> None:
    content = picture_bytes("JPEG")

    assert without_location(ContentFile(content, name="a.jpg")).read() == content


def test_what_is_no_picture_is_left_alone() -> None:
    assert without_location(ContentFile(b"words", name="a.jpg")).read() == b"words"


@pytest.mark.django_db
def test_every_way_of_storing_a_picture_removes_its_place() -> None:
    content = picture_bytes("JPEG", located=True)
    first_page()

    image = Picture.objects.create(title="마당", file=ContentFile(content, name="a.jpg"))

    with image.file.open("rb") as stored:
        kept = stored.read()
    assert b"GPS" not in kept
    assert not opened(kept).getexif().get_ifd(IFD.GPSInfo)
    assert image.file_size == len(kept)
    # Turned by its Exif, but stored as it came: width and height are those of the file.
    assert (image.width, image.height) == opened(kept).size
