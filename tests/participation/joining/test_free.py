"""How many places an event's page says are left."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from listings.models import EventPage
from participation.joining.free import free_places

pytestmark = pytest.mark.django_db


def test_places_are_those_that_nobody_has_taken(
    event: EventPage, joins: Callable[..., Any], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    joins()

    with django_assert_num_queries(3):
        [turn] = free_places(event.uuid)
    assert (turn.left, turn.taken, turn.capacity, turn.is_full) == (1, 1, 2, False)


def test_the_page_says_so_and_where_one_can_only_wait(
    client: Client, event: EventPage, joins: Callable[..., Any]
) -> None:
    assert "남은 자리 <strong>2</strong>" in client.get(event.get_url()).content.decode()
    joins("하나")
    joins("둘")

    page = client.get(event.get_url()).content.decode()
    assert "자리가 다 찼습니다." in page
    assert "기다리는 이름에 올리기" in page


def test_what_takes_no_joins_here_has_no_places(event: EventPage) -> None:
    event.status = "cancelled"
    event.save_revision().publish()

    assert free_places(event.uuid) == []
    assert free_places(uuid4()) == []
