"""The public form of a picture: named sizes in two formats, with words for those who cannot see."""

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from PIL import Image as PILImage

from cms.building import Building
from cms.images.documents import image_document
from cms.images.presets import FORMATS, PRESETS
from cms.models import Picture
from tests.cms.images.pictures import picture_bytes
from tests.factories.roots import first_page

pytestmark = pytest.mark.django_db
HERE = Building(origin="http://testserver")


@pytest.fixture
def image() -> Picture:
    """A stored picture, 64 by 40 pixels."""
    first_page()
    made: Picture = Picture.objects.create(
        title="마당", description="넓은 마당", file=ContentFile(picture_bytes(), name="a.jpg")
    )
    return made


def test_every_preset_comes_in_every_format_with_its_size(image: Picture) -> None:
    document = image_document(image, HERE)

    assert document is not None
    assert set(document.renditions) == {preset.name for preset in PRESETS}
    for files in document.renditions.values():
        assert set(files) == set(FORMATS)
        for file in files.values():
            assert file.url.startswith("http://testserver/media/images/")
            assert 0 < file.width <= 64
            assert 0 < file.height <= 40


def test_the_page_s_own_words_come_before_the_picture_s(image: Picture) -> None:
    own, plain = image_document(image, HERE, alt="봄날의 마당"), image_document(image, HERE)

    assert own is not None
    assert plain is not None
    assert own.alt == "봄날의 마당"
    assert plain.alt == "넓은 마당"


def test_the_focal_point_is_in_parts_of_the_picture(image: Picture) -> None:
    image.focal_point_x, image.focal_point_y = 16, 30
    image.focal_point_width = image.focal_point_height = 10

    document = image_document(image, HERE)

    assert document is not None
    assert document.focal_point is not None
    assert (document.focal_point.x, document.focal_point.y) == (0.25, 0.75)


def test_no_picture_is_none() -> None:
    assert image_document(None, HERE) is None


def test_what_matters_in_a_picture_stays_in_it_when_it_is_cut() -> None:
    drawn = PILImage.new("RGB", (1600, 400), "red")
    drawn.paste((0, 0, 255), (1200, 0, 1600, 400))
    saved = BytesIO()
    drawn.save(saved, "PNG")
    made = Picture(title="둘", file=ContentFile(saved.getvalue(), name="two.png"))
    made.focal_point_x, made.focal_point_y = 1400, 200
    made.focal_point_width = made.focal_point_height = 300
    made.save()

    rendition = made.get_rendition("fill-320x320|format-webp")
    with rendition.file.open("rb") as file, PILImage.open(file) as cut:
        red, _green, blue = cut.convert("RGB").resize((1, 1)).getpixel((0, 0))  # type: ignore[misc]
    assert blue > 200 > red
