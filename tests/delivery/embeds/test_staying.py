"""Until when caches may keep a frame: never beyond the moment at which it changes by itself."""

from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from home.models import SectionPage
from tests.factories.listings import EventFactory
from tests.factories.stories import StoryFactory

pytestmark = pytest.mark.django_db
MIDDAY = datetime.fromisoformat("2026-11-24T12:00:00+09:00")
MIDNIGHT = datetime.fromisoformat("2026-11-25T00:00:00+09:00")


class Until:
    """Asks for frames at any time of day."""

    def __init__(self, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
        self.client, self.monkeypatch = client, monkeypatch

    def seconds(self, address: str, now: datetime) -> int:
        """Return for how many seconds shared caches may keep the frame."""
        self.monkeypatch.setattr(timezone, "now", lambda: now)
        self.monkeypatch.setattr("delivery.api.responses.time.time", now.timestamp)
        said = str(self.client.get(address)["Cache-Control"])
        return int(said.split("s-maxage=")[1].split(",")[0])


@pytest.fixture
def until(client: Client, monkeypatch: pytest.MonkeyPatch) -> Until:
    """What the frame at an address says at a time."""
    return Until(client, monkeypatch)


@pytest.mark.parametrize("query", ["", "?view=map", "?sort=newest"])
def test_a_list_is_kept_until_the_next_end(section: SectionPage, until: Until, query: str) -> None:
    EventFactory(parent=section, starts_at=MIDDAY - timedelta(hours=1), ends_at=MIDDAY)

    assert until.seconds(f"/embed/events/{query}", MIDDAY - timedelta(seconds=20)) == 20
    assert until.seconds(f"/embed/events/{query}", MIDDAY - timedelta(hours=2)) == 60


def test_an_item_is_kept_until_it_ends(section: SectionPage, until: Until) -> None:
    event = EventFactory(parent=section, starts_at=MIDDAY - timedelta(hours=1), ends_at=MIDDAY)
    address = f"/embed/item/{event.uuid}/"

    assert until.seconds(address, MIDDAY - timedelta(seconds=20)) == 20
    assert until.seconds(address, MIDDAY) == 60


def test_an_item_of_a_series_is_kept_until_its_turn_ends(
    section: SectionPage, until: Until
) -> None:
    event = EventFactory(
        parent=section,
        starts_at=MIDDAY - timedelta(days=7, hours=1),
        ends_at=MIDDAY - timedelta(days=7),
        recurrence="FREQ=WEEKLY;COUNT=6",
    )

    assert until.seconds(f"/embed/item/{event.uuid}/", MIDDAY - timedelta(seconds=20)) == 20


@pytest.mark.parametrize("query", ["?view=calendar", "?days=7"])
def test_what_counts_from_today_is_kept_until_midnight(
    section: SectionPage, until: Until, query: str
) -> None:
    assert until.seconds(f"/embed/events/{query}", MIDNIGHT - timedelta(seconds=5)) == 5
    assert until.seconds(f"/embed/events/{query}", MIDNIGHT) == 60


def test_a_list_that_ends_is_kept_until_then(section: SectionPage, until: Until) -> None:
    assert until.seconds("/embed/events/?to=2026-11-25", MIDNIGHT - timedelta(seconds=5)) == 5


def test_what_has_no_time_is_kept_for_a_minute(section: SectionPage, until: Until) -> None:
    StoryFactory(parent=section)

    assert until.seconds("/embed/stories/", MIDNIGHT - timedelta(seconds=5)) == 60
