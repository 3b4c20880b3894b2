"""Photos of reviews: four, each with its words, and none lost on the way."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from cms.models import Picture
from listings.models import EventPage
from participation.models import KeptPicture, Posting
from participation.reviewing.addresses import review_path
from participation.reviewing.form import pictures_in
from tests.participation.reviewing.conftest import approve, photograph, review_page

pytestmark = pytest.mark.django_db
Told = Callable[..., dict[str, Any]]
COLOURS = ("red", "green", "blue", "white")
HELD = re.compile(r'name="(held_\d)" value="([^"]+)"')


def four() -> dict[str, Any]:
    """Return four photos, three of them with words."""
    photos: dict[str, Any] = {f"photo_{n}": photograph(c) for n, c in enumerate(COLOURS, 1)}
    return photos | {f"photo_{n}_alt": f"{n}번째 달" for n in (1, 2, 3)}


def test_the_first_photo_leads_and_the_others_are_a_gallery(
    client: Client, event: EventPage, told: Told
) -> None:
    assert client.post(review_path(event.uuid), told(**four())).status_code == 302
    page = approve()
    alts = [alt for _picture, alt in pictures_in(page)]
    assert alts == ["1번째 달", "2번째 달", "3번째 달", "달빛 산책 후기의 사진"]
    assert page.lead_image_alt == "1번째 달"
    assert not KeptPicture.objects.exists()
    document = client.get(f"/api/v1/reviews/{page.uuid}/").json()
    assert document["lead_image"]["alt"] == "1번째 달"
    gallery = next(each for each in document["body"] if each["type"] == "gallery")
    assert len(gallery["value"]["images"]) == 3
    assert "3번째 달" in client.get(page.url).content.decode()


def test_photos_are_not_lost_when_something_else_is_wrong(
    client: Client, event: EventPage, told: Told
) -> None:
    form = told(**four())
    page = client.post(review_path(event.uuid), form | {"details": ""}).content.decode()
    held = dict(HELD.findall(page))
    assert len(held) == KeptPicture.objects.count() == 4
    again = {
        name: value for name, value in form.items() if not isinstance(value, type(form["photo_1"]))
    }
    assert client.post(review_path(event.uuid), again | held).status_code == 302
    assert len(pictures_in(review_page())) == Picture.objects.count() == 4


def test_a_fifth_photo_is_refused_and_four_are_kept(
    client: Client, event: EventPage, told: Told
) -> None:
    form = told(**four(), photo_5=photograph("black"))
    response = client.post(review_path(event.uuid), form)
    assert response.status_code == 400
    assert "사진은 네 장까지입니다" in response.content.decode()
    assert KeptPicture.objects.count() == 4
    assert not Posting.objects.exists()


def test_five_photos_in_one_field_are_too_many(
    client: Client, event: EventPage, told: Told
) -> None:
    photos = [photograph(colour) for colour in (*COLOURS, "black")]
    response = client.post(review_path(event.uuid), told(photo_1=photos))
    assert response.status_code == 400
    assert KeptPicture.objects.count() == 4


def test_what_is_no_picture_is_refused_and_the_others_stay(
    client: Client, event: EventPage, told: Told
) -> None:
    broken = SimpleUploadedFile("a.jpg", b"no picture", "image/jpeg")
    form = told(photo_1=photograph("red"), photo_2=broken)
    response = client.post(review_path(event.uuid), form)
    assert response.status_code == 400
    assert 'id="id_photo_2_error"' in response.content.decode()
    assert KeptPicture.objects.count() == Picture.objects.count() == 1


def test_a_flood_of_photos_ends(
    client: Client, event: EventPage, told: Told, settings: Any
) -> None:
    settings.MADANG_POST_RATE_ADDRESS = "2/h"
    response = client.post(review_path(event.uuid), told(**four(), details=""))
    assert "한 시간 뒤에" in response.content.decode()
    assert KeptPicture.objects.count() == 2


def test_a_photo_is_dropped_and_another_stays_when_a_review_is_changed(
    client: Client, event: EventPage, told: Told
) -> None:
    path = client.post(review_path(event.uuid), told(**four()))["Location"].partition("?")[0]
    held = dict(HELD.findall(client.get(f"{path}edit/").content.decode()))
    assert len(held) == 4
    changed = {"title": "밤", "details": "좋았어요.", "photo_3_alt": "셋째", "drop_1": "1"} | held
    assert client.post(f"{path}edit/", changed).status_code == 302
    page = approve()
    assert len(pictures_in(page)) == 3
    assert page.lead_image.pk == int(held["held_2"])


def test_a_review_takes_no_picture_of_others(client: Client, event: EventPage, told: Told) -> None:
    client.post(review_path(event.uuid), told(**four(), details=""))
    own = Picture.objects.first()
    assert own is not None
    client.post(review_path(event.uuid), told(held_1=str(own.pk), held_2="0" * 32))
    assert pictures_in(review_page()) == []
