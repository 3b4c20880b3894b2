"""The moments at which a list of what is coming changes by itself."""

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from delivery.boundaries import Boundaries, boundaries_at
from home.models import SectionPage
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db


def test_they_are_the_last_end_and_the_next(
    section: SectionPage, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    now = timezone.now().replace(microsecond=0)
    hours = [timedelta(hours=each) for each in (-5, -3, 3, 5)]
    for each in hours:
        EventFactory(parent=section, starts_at=now + each - timedelta(hours=1), ends_at=now + each)

    with django_assert_num_queries(1):
        found = boundaries_at(now)
    assert found == Boundaries(now + hours[1], now + hours[2])
    assert boundaries_at(now + hours[2]).before == now + hours[2]


def test_without_anything_there_are_none(db: None) -> None:
    assert boundaries_at(timezone.now()) == Boundaries(None, None)
