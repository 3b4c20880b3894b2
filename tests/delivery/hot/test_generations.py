"""Who knows the generation, and how long it is believed."""

import time
import uuid
from collections.abc import Hashable

import pytest
from django.db import OperationalError

from delivery.hot.generations import OLDEST, PATIENCE, GenerationWatch, read_generation
from delivery.models import Generation


def test_it_is_asked_for_once_within_the_patience() -> None:
    asked: list[int] = []

    def read() -> Hashable:
        asked.append(1)
        return len(asked)

    watch = GenerationWatch(read, patience=60)
    assert [watch.current() for _ in range(5)] == [1] * 5
    watch.read_at -= 61
    assert watch.current() == 2


def test_it_is_never_believed_longer_than_a_second() -> None:
    assert PATIENCE < OLDEST <= 1.0


def test_a_thread_goes_on_with_what_was_while_another_asks() -> None:
    watch = GenerationWatch(lambda: "new", patience=0.0)
    watch.known, watch.read_at = "old", time.monotonic()
    with watch.lock:
        assert watch.current() == "old"
    assert watch.current() == "new"


def test_a_database_that_is_down_lets_nothing_be_believed(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def read() -> Hashable:
        raise OperationalError("gone")

    watch = GenerationWatch(read)
    assert watch.current() is None
    assert "made anew" in caplog.text


@pytest.mark.django_db
def test_a_new_epoch_is_another_generation() -> None:
    assert read_generation() is None
    row = Generation.row()
    first = read_generation()
    row.epoch = uuid.uuid4()
    row.save()
    assert read_generation() != first
