"""The page form spares editors what they should not have to know."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from delivery.models import Publication
from home.models import SectionPage
from listings.models import EventPage

pytestmark = pytest.mark.django_db


def event_form(**changes: object) -> dict[str, str]:
    """Return what the editor's browser sends for a new event."""
    data: dict[str, object] = {
        "title": "달맞이 모임",
        "slug": "달맞이-모임",
        "kind": "gathering",
        "status": "scheduled",
        "starts_at": "2026-12-05 19:00",
        "timezone": "Asia/Seoul",
        "licence": "kogl-1",
        "point": "35.4029,127.3793",
        "body": streamfield([]),
        "exceptions": inline_formset([]),
        "comments": inline_formset([]),
        "action-publish": "1",
    }
    form: dict[str, str] = nested_form_data(data | changes)
    return form


@pytest.fixture
def address(client: Client, section: SectionPage) -> str:
    """The address of the form for a new event, with an admin logged in."""
    client.force_login(User.objects.create_superuser("admin"))
    return reverse("wagtailadmin_pages:add", args=("listings", "eventpage", section.pk))


def test_an_event_published_in_the_admin_is_in_the_api_at_once(
    client: Client, address: str
) -> None:
    response = client.post(address, event_form())

    assert response.status_code == 302
    (item,) = client.get("/api/v1/events/").json()["items"]
    assert item["title"] == "달맞이 모임"
    assert item["starts_at"] == "2026-12-05T19:00:00+09:00"
    assert (item["place"]["latitude"], item["place"]["longitude"]) == (35.4029, 127.3793)


def test_two_events_of_one_title_get_two_addresses(client: Client, address: str) -> None:
    client.post(address, event_form())
    client.post(address, event_form())

    assert set(EventPage.objects.values_list("slug", flat=True)) == {
        "달맞이-모임",
        "달맞이-모임-2",
    }


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"point": "garbage"}, "위도"),
        ({"ends_at": "2026-12-05 18:00"}, "끝이 시작보다 빠릅니다"),
        ({"recurrence": "매주"}, "되풀이 규칙을 읽을 수 없습니다"),
    ],
)
def test_bad_input_gets_a_sentence_and_loses_nothing(
    client: Client, address: str, changes: dict[str, str], sentence: str
) -> None:
    page = client.post(address, event_form(**changes)).content.decode()

    assert sentence in page
    assert "달맞이 모임" in page
    assert not Publication.objects.filter(type="events").exists()


def test_a_picture_without_words_is_refused(client: Client, address: str, picture_pk: int) -> None:
    page = client.post(address, event_form(lead_image=str(picture_pk))).content.decode()

    assert "대표 그림이 무엇을 보여 주는지" in page


@pytest.fixture
def picture_pk() -> int:
    """The number of a stored picture."""
    from django.core.files.base import ContentFile

    from cms.models import Picture
    from tests.cms.images.pictures import picture_bytes

    file = ContentFile(picture_bytes(), name="a.jpg")
    return int(Picture.objects.create(title="마당", file=file).pk)
