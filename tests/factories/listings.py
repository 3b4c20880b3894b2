"""Events, communities and resources."""

from datetime import timedelta

import factory
from django.utils import timezone

from listings.models import CommunityPage, EventPage, ResourcePage
from tests.factories.pages import PublishedPageFactory


class EventFactory(PublishedPageFactory):
    """A gathering tomorrow at the garden."""

    class Meta:
        model = EventPage

    title = factory.Sequence(lambda n: f"광한루 산책 모임 {n}")
    slug = factory.Sequence(lambda n: f"walk-{n}")
    starts_at = factory.LazyFunction(lambda: timezone.now() + timedelta(days=1))
    place_name = "광한루원"
    point = "SRID=4326;POINT(127.3793 35.4029)"


class CommunityFactory(PublishedPageFactory):
    """A circle in Sannae."""

    class Meta:
        model = CommunityPage

    title = factory.Sequence(lambda n: f"마을 동아리 {n}")
    slug = factory.Sequence(lambda n: f"circle-{n}")
    area = "산내면"


class ResourceFactory(PublishedPageFactory):
    """A room that costs nothing."""

    class Meta:
        model = ResourcePage

    title = factory.Sequence(lambda n: f"마을회관 큰방 {n}")
    slug = factory.Sequence(lambda n: f"room-{n}")
    kind = "space"
    hours = "평일 오전"
    fee_amount = 0
    place_name = "산내면 마을회관"
    point = "SRID=4326;POINT(127.6 35.4)"
