"""Likeness of titles, and what is at the same place and time."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from cms.places.coordinates import Point
from home.models import SectionPage
from participation.posting.similar import likeness, similar
from tests.factories.exchanges import ExchangeFactory
from tests.factories.listings import EventFactory

HERE = Point(35.4029, 127.3793)


def test_likeness_sees_through_spaces_and_signs() -> None:
    assert likeness("골목 텃밭 모임!", "골목텃밭모임") == 1
    assert likeness("골목 텃밭", "판소리 공연") == 0
    assert likeness("!!!", "???") == 0


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("metres", "hours", "is_found"), [(100, 1, True), (300, 1, False), (100, 5, False)]
)
def test_within_150_metres_at_the_same_time_is_alike(
    section: SectionPage, metres: int, hours: int, is_found: bool
) -> None:
    starts_at = timezone.now() + timedelta(days=3)
    latitude = HERE.latitude + metres / 111_195
    point = str(Point(latitude, HERE.longitude))
    EventFactory(parent=section, title="판소리 공연", starts_at=starts_at, point=point)
    found = similar("events", "골목 텃밭", starts_at + timedelta(hours=hours), HERE)
    assert bool(found) is is_found


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["need", "offer"])
def test_a_form_of_one_kind_asks_for_its_own_kind(
    client: Client, section: SectionPage, kind: str
) -> None:
    ExchangeFactory(parent=section, title="수요 공예 선생님을 찾아요")

    page = client.get(f"/participate/post/?kind={kind}").content.decode()
    address = f"/participate/post/similar/?kind={kind}"
    found = client.get(f"{address}&title=수요공예 선생님 찾아요").content.decode()

    assert f'data-similar="{address}"' in page
    assert "수요 공예 선생님을 찾아요" in found
