"""Needs and offers."""

from datetime import timedelta

import factory
from django.utils import timezone

from participation.models import ExchangePage
from tests.factories.pages import PublishedPageFactory


class ExchangeFactory(PublishedPageFactory):
    """A school seeks a craft teacher on Wednesday afternoons."""

    class Meta:
        model = ExchangePage

    title = factory.Sequence(lambda n: f"수요일 손공예 선생님 {n}")
    slug = factory.Sequence(lambda n: f"card-{n}")
    direction = "need"
    kind = "skill"
    slots = factory.LazyFunction(lambda: ["wed-afternoon"])
    audiences = factory.LazyFunction(lambda: ["children"])
    open_until = factory.LazyFunction(lambda: timezone.localdate() + timedelta(days=30))
    place_name = "도통동 마을학교"
    point = "SRID=4326;POINT(127.3923 35.4135)"
