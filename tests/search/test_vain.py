"""What is sought in vain is counted in words, and only once it is nobody's own."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.test import Client

from home.models import HomePage
from search.models import SoughtBefore, SoughtInVain
from search.vain.forgetting import forget

pytestmark = pytest.mark.django_db
API = "/api/v1/search"
START = datetime(2026, 5, 4, 3, tzinfo=UTC)


def sought(
    client: Client, words: str, days: int, times: int = 1, first: int = 0, at: str = API
) -> None:
    """Seek words on so many days, so many times on each."""
    for day in range(first, first + days):
        with time_machine.travel(START + timedelta(days=day), tick=False):
            for _ in range(times):
                assert client.get(at, {"q": words}).status_code == 200


def test_words_are_written_down_from_the_fifth_day_on(client: Client) -> None:
    sought(client, "수영장", days=4, times=9)
    assert not SoughtInVain.objects.exists()

    sought(client, "수영장", days=2, times=2, first=4)
    counts = SoughtInVain.objects.values_list("sought_on__day", "times")
    assert sorted(counts) == [(8, 2), (9, 2)]


def test_the_sites_page_counts_alike(client: Client, home: HomePage) -> None:
    sought(client, "수영장", days=5, times=2, at="/search/")

    assert list(SoughtInVain.objects.values_list("words", "times")) == [("수영장", 2)]


def test_before_that_no_words_are_kept(client: Client) -> None:
    sought(client, "수영장", days=1)

    assert "수영장" not in str(list(SoughtBefore.objects.values_list()))


@pytest.mark.parametrize("words", ["010-1234-5678", "01012345678", "me@example.org", "🎈"])
def test_what_may_be_somebodys_own_is_never_counted(client: Client, words: str) -> None:
    sought(client, words, days=6)

    assert not SoughtBefore.objects.exists()


def test_filters_do_not_count(client: Client) -> None:
    client.get("/api/v1/search?q=수영장&area=산내면")

    assert not SoughtBefore.objects.exists()


def test_all_of_it_is_forgotten(client: Client) -> None:
    sought(client, "수영장", days=6)

    forget(START + timedelta(days=100))
    assert not SoughtBefore.objects.exists()
    forget(START + timedelta(days=400))
    assert not SoughtInVain.objects.exists()
