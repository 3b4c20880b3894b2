"""Unfit uploads are refused in a Korean sentence."""

import re
import struct
import zlib

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from wagtail.images.forms import get_image_form

from cms.models import Picture
from tests.cms.images.pictures import picture_bytes, upload

pytestmark = pytest.mark.django_db
SCRIPTED = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def bomb(width: int, height: int) -> bytes:
    """Return a small PNG that claims to be width by height pixels and would unpack to them."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    row = b"\x00" + b"\x00" * ((width + 7) // 8)
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    packed = zlib.compress(row * height, 9)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )


def errors(content: bytes, name: str) -> list[str]:
    """Return the sentences with which an upload is refused."""
    form = get_image_form(Picture)({"title": "그림"}, {"file": upload(content, name)})
    form.is_valid()
    return [str(error) for error in form.errors.get("file", [])]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"plain words", "words.jpg"),
        (SCRIPTED, "drawing.svg"),
        (SCRIPTED, "drawing.png"),
        (bomb(10_000, 6_000), "bomb.png"),
        (bomb(60_000, 60_000), "bomb.png"),
        (picture_bytes("PNG"), "lies.jpg"),
        (picture_bytes("JPEG")[:300], "cut.jpg"),
        (b"", "empty.jpg"),
        (b"GIF89a", "short.gif"),
    ],
    ids=["words", "svg", "svg-as-png", "60-mp", "3600-mp", "png-as-jpg", "cut", "empty", "short"],
)
def test_an_unfit_file_is_refused_in_one_korean_sentence(content: bytes, name: str) -> None:
    sentences = errors(content, name)

    assert len(sentences) == 1
    assert re.search("[가-힣]", sentences[0])


def test_a_good_picture_is_taken() -> None:
    assert errors(picture_bytes("JPEG"), "good.jpg") == []


def test_the_admin_refuses_a_bomb_and_stores_nothing(client: Client) -> None:
    client.force_login(User.objects.create_superuser("admin"))

    response = client.post(
        reverse("wagtailimages:add"),
        {"title": "폭탄", "file": upload(bomb(10_000, 6_000), "bomb.png"), "collection": 1},
    )

    assert response.status_code == 200
    assert "화소가 너무 많습니다" in response.content.decode()
    assert not Picture.objects.exists()
