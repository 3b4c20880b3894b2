"""The next turn of what comes again."""

from datetime import datetime

from delivery.next_turns import with_next_time


def test_the_next_turn_of_a_series_keeps_its_length_and_zone() -> None:
    document = {
        "starts_at": "2026-01-05T19:00:00+09:00",
        "ends_at": "2026-01-05T21:00:00+09:00",
        "timezone": "Asia/Seoul",
    }
    added = with_next_time(document, datetime.fromisoformat("2026-02-02T10:00:00+00:00"))
    assert added["next_at"] == "2026-02-02T19:00:00+09:00"
    assert added["next_ends_at"] == "2026-02-02T21:00:00+09:00"


def test_without_a_known_length_only_the_beginning_is_told() -> None:
    added = with_next_time({}, datetime.fromisoformat("2026-02-02T10:00:00+00:00"))
    assert added == {"next_at": "2026-02-02T19:00:00+09:00"}
