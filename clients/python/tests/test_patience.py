"""How long a client waits."""

from datetime import UTC, datetime

import pytest

from madang_client.patience import Patience, retry_after


def test_the_wait_doubles_up_to_the_most_and_then_ends() -> None:
    patience = Patience(attempts=6, first=1, most=5)

    waits = [patience.wait(attempt, None) for attempt in range(1, 7)]

    assert waits[-1] is None
    for wait, step in zip(waits[:-1], [1, 2, 4, 5, 5], strict=True):
        assert wait is not None
        assert step / 2 <= wait <= step


def test_two_readers_do_not_wait_equally_long() -> None:
    assert len({Patience().wait(1, None) for _ in range(20)}) > 1


def test_what_the_site_asks_for_is_waited_unless_it_is_too_long() -> None:
    patience = Patience(first=0.5, longest=100)

    wait = patience.wait(1, 90)

    assert wait is not None
    assert 90 <= wait <= 90.5
    assert patience.wait(1, 101) is None


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("Fri, 01 May 2026 00:01:00 GMT", 60),
        ("Thu, 30 Apr 2026 23:00:00 GMT", 0),
        ("Fri, 01 May 2026 00:01:00 -0000", 60),
        (None, None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(
    header: str | None, seconds: float | None
) -> None:
    assert retry_after(header, datetime(2026, 5, 1, tzinfo=UTC)) == seconds
