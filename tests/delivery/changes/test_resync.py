"""Tokens that lead nowhere any more, and those that never did."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import signing
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from delivery.changes.forgetting import forget_tombstones
from delivery.models import Generation, Publication
from home.models import SectionPage
from tests.delivery.changes.reading import follow, get, names
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db
ALL = "/api/v1/changes"


def refused(client: Client, address: str) -> str:
    """Return the address at which a reader who gets 410 is told to begin anew."""
    response = client.get(address)
    assert response.status_code == 410, response.content
    assert response["Content-Type"] == "application/problem+json"
    problem = response.json()
    assert problem["status"] == 410
    assert problem["title"] == "Gone"
    assert response["Link"] == f'<{problem["resync"]}>; rel="resync"'
    resync: str = problem["resync"]
    return resync


def bury(event: Any, days: int) -> None:
    """Unpublish an event, some days ago."""
    event.unpublish()
    Publication.objects.filter(uuid=event.uuid).update(
        gone_at=timezone.now() - timedelta(days=days)
    )


def test_old_tombstones_are_cleared_away_and_young_ones_kept(
    client: Client, section: SectionPage
) -> None:
    old, young = EventFactory(parent=section), EventFactory(parent=section)
    bury(old, days=91)
    bury(young, days=89)

    assert forget_tombstones() == 1

    assert set(Publication.objects.filter(state="gone").values_list("uuid", flat=True)) == {
        young.uuid
    }
    assert forget_tombstones() == 0


def test_how_long_they_are_kept_is_a_setting(section: SectionPage, settings: Any) -> None:
    bury(EventFactory(parent=section), days=3)
    settings.MADANG_TOMBSTONE_DAYS = 2

    assert forget_tombstones() == 1


def test_the_nightly_command_clears_them_away(section: SectionPage) -> None:
    bury(EventFactory(parent=section), days=91)

    call_command("rebuild_publications", stdout=None)

    assert not Publication.objects.filter(state="gone").exists()


def test_who_has_not_been_told_of_them_begins_anew(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section)
    _, address = follow(client, f"{ALL}?limit=2")
    bury(event, days=91)
    forget_tombstones()

    resync = refused(client, address)

    assert resync == f"http://testserver{ALL}?limit=2"
    assert names(follow(client, resync)[0]) == [("put", section.title)]


def test_who_has_been_told_of_them_goes_on(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section)
    bury(event, days=91)
    _, address = follow(client, ALL)
    forget_tombstones()

    assert follow(client, address)[0] == []


def test_a_first_reading_in_parts_survives_the_clearing(
    client: Client, section: SectionPage
) -> None:
    events = [EventFactory(parent=section) for _ in range(4)]
    bury(events[3], days=91)
    first = get(client, f"{ALL}?limit=1")

    forget_tombstones()

    rest, _ = follow(client, first["next"])
    assert len(rest) == 3


def test_a_quiet_feed_does_not_grow_old_by_what_happens_elsewhere(
    client: Client, section: SectionPage
) -> None:
    _, address = follow(client, "/api/v1/sections/changes")
    bury(EventFactory(parent=section), days=91)
    _, address = follow(client, address)
    forget_tombstones()

    assert follow(client, address)[0] == []


def test_a_new_epoch_makes_everyone_begin_anew(client: Client, section: SectionPage) -> None:
    _, address = follow(client, ALL)

    call_command("new_epoch", stdout=None)

    assert follow(client, refused(client, address))[0]


def test_a_number_from_the_future_means_that_a_backup_was_restored(
    client: Client, section: SectionPage
) -> None:
    _, address = follow(client, ALL)
    Generation.objects.update(number=0)

    refused(client, address)


@pytest.mark.parametrize(
    "other", ["/api/v1/events/changes?", f"{ALL}?topic=music&", f"{ALL}?type=events&"]
)
def test_a_token_of_another_feed_or_filter_is_gone(
    client: Client, section: SectionPage, other: str
) -> None:
    _, address = follow(client, ALL)
    token = address.split("since=")[1]

    resync = refused(client, f"{other}since={token}")

    assert resync == f"http://testserver{other.rstrip('?&')}"


@pytest.mark.parametrize(
    "token",
    [
        "",
        "MARKED-INPUT",
        "x" * 5000,
        "%00",
        signing.Signer(salt="other").sign_object(["0" * 32, 0, ""]),
        signing.Signer(salt="madang.changes.1").sign_object(["MARKED-INPUT"]),
        signing.Signer(salt="madang.changes.1").sign_object({"number": 1}),
        signing.Signer(salt="madang.changes.1").sign_object(["zz", 0, "", 0, ""]),
    ],
)
def test_a_broken_token_is_refused(client: Client, section: SectionPage, token: str) -> None:
    response = client.get(f"{ALL}?since={token}")

    assert response.status_code == 400
    assert "MARKED" not in response.content.decode()


def test_a_token_from_before_the_secret_changed_leads_to_a_new_beginning(
    client: Client, section: SectionPage
) -> None:
    token = signing.Signer(salt="other").sign_object(["0" * 32, 0, "", 0, ""])
    response = client.get(f"{ALL}?since={token}&limit=7")

    assert response.status_code == 410
    assert response.json()["resync"] == f"http://testserver{ALL}?limit=7"


def test_an_error_names_the_parameter_as_it_is_sent(client: Client, section: SectionPage) -> None:
    for query, name in (
        ("type=choirs", "type"),
        ("limit=0", "limit"),
        ("since=a&limit=x", "limit"),
    ):
        assert f"query. {name}: " in client.get(f"{ALL}?{query}").json()["detail"]


@pytest.mark.parametrize(
    "query",
    [
        "limit=0",
        "limit=501",
        "type=MARKED-INPUT",
        "kind=course",
        "sort=newest",
        "cursor=x",
        "from=2026-01-01",
        "section=a&section=b",
        "MARKED-INPUT=1",
    ],
)
def test_a_broken_question_is_refused(client: Client, section: SectionPage, query: str) -> None:
    response = client.get(f"{ALL}?{query}")

    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"
    assert "MARKED" not in response.content.decode()
