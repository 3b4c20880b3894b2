"""The stamp of a form: too young, too old, forged, or good."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

import pytest

from participation.abuse.form_stamp import StampState, new_stamp, read_stamp


@contextmanager
def later(seconds: float) -> Iterator[None]:
    """Move the clock."""
    with patch("django.core.signing.time.time", return_value=time.time() + seconds):
        yield


@pytest.mark.parametrize(
    ("seconds", "state"),
    [
        (0, StampState.YOUNG),
        (10, StampState.GOOD),
        (11 * 3600, StampState.GOOD),
        (13 * 3600, StampState.OLD),
    ],
)
def test_a_form_has_an_age(seconds: float, state: StampState) -> None:
    stamp = new_stamp()
    with later(seconds):
        assert read_stamp(stamp).state is state


@pytest.mark.parametrize("text", ["", "x", "a:b:c", "가:나:다"])
def test_a_forged_stamp_is_known(text: str) -> None:
    assert read_stamp(text).state is StampState.FORGED


def test_a_form_that_was_too_old_keeps_its_number() -> None:
    first = read_stamp(new_stamp())
    assert read_stamp(new_stamp(first.key)).key == first.key
