"""Pictures come from the site's uploads and from nowhere else."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from deliberation.booklets.pictures import WIDEST, read_jpeg
from tests.deliberation.booklets.snapshots import picture_document


def test_a_large_picture_is_made_as_wide_as_a_page_needs(uploads: Path) -> None:
    (uploads / "images").mkdir(parents=True)
    Image.new("RGB", (2 * WIDEST, 90)).save(uploads / "images" / "장터.webp")
    content = read_jpeg(picture_document("%EC%9E%A5%ED%84%B0.webp"))
    assert content is not None
    assert Image.open(BytesIO(content)).width == WIDEST


def test_what_is_transparent_becomes_white(uploads: Path) -> None:
    (uploads / "images").mkdir(parents=True)
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(uploads / "images" / "clear.webp")
    content = read_jpeg(picture_document("clear.webp"))
    assert content is not None
    assert Image.open(BytesIO(content)).getpixel((4, 4)) == (255, 255, 255)


@pytest.mark.parametrize("name", ["gone.webp", "../../secret.webp", "..%2F..%2Fsecret.webp", ""])
def test_what_is_not_among_the_uploads_is_left_out(uploads: Path, name: str) -> None:
    (uploads / "images").mkdir(parents=True)
    Image.new("RGB", (8, 8)).save(uploads.parent / "secret.webp")
    assert read_jpeg(picture_document(name)) is None


def test_a_file_that_is_no_picture_is_left_out(uploads: Path) -> None:
    (uploads / "images").mkdir(parents=True)
    (uploads / "images" / "broken.webp").write_bytes(b"no picture")
    assert read_jpeg(picture_document("broken.webp")) is None


def test_a_picture_without_files_is_left_out() -> None:
    assert read_jpeg(picture_document("x.webp", renditions={})) is None
