"""A filtered feed also tells what stops matching, and begins without what never did."""

from typing import Any

import pytest
from django.test import Client

from home.models import SectionPage
from tests.delivery.changes.reading import apply, follow, get, names
from tests.factories.listings import CommunityFactory, EventFactory
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db
MUSIC = "/api/v1/changes?topic=music"


def set_topics(event: Any, *topics: str) -> None:
    """Publish the event under other topics."""
    event.topics.set(topics)
    event.save_revision().publish()


def test_what_loses_the_topic_is_told_as_a_deletion(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, slug="moon", topics=["music"])
    changes, address = follow(client, MUSIC)
    assert names(changes) == [("put", event.title)]

    set_topics(event, "cooking")

    (change,) = follow(client, address)[0]
    assert (change["change"], change["reason"]) == ("delete", "no-longer-matches")
    assert change["id"] == str(event.uuid)
    assert change["gone_at"] is None


def test_what_gains_the_topic_comes(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, topics=["cooking"])
    _, address = follow(client, MUSIC)

    set_topics(event, "music")

    assert names(follow(client, address)[0]) == [("put", event.title)]


def test_the_first_reading_leaves_out_what_never_matched(
    client: Client, section: SectionPage
) -> None:
    for topic in ("cooking", "music", "cooking", "music", "cooking"):
        EventFactory(parent=section, topics=[topic], title=topic)

    assert names(follow(client, f"{MUSIC}&limit=1")[0]) == [("put", "music")] * 2


def test_what_stops_matching_during_the_first_reading_is_told(
    client: Client, section: SectionPage
) -> None:
    events = [EventFactory(parent=section, topics=["music"]) for _ in range(4)]
    first = get(client, f"{MUSIC}&limit=2")

    set_topics(events[0], "cooking")
    set_topics(events[3], "cooking")

    held: dict[str, Any] = {}
    apply(held, first["items"])
    apply(held, follow(client, first["next"])[0])
    assert set(held) == {str(events[1].uuid), str(events[2].uuid)}


def test_a_change_elsewhere_is_a_deletion_of_what_nobody_has(
    client: Client, section: SectionPage
) -> None:
    event = EventFactory(parent=section, topics=["cooking"])
    _, address = follow(client, MUSIC)

    event.title = "새 제목"
    event.save_revision().publish()

    assert [each["reason"] for each in follow(client, address)[0]] == ["no-longer-matches"]


def test_what_is_gone_is_told_with_its_own_reason(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, slug="moon", topics=["music"])
    _, address = follow(client, MUSIC)

    event.unpublish()

    assert names(follow(client, address)[0]) == [("unpublished", "moon")]


def test_section_community_tag_and_own_filters_hold(client: Client, section: SectionPage) -> None:
    other = SectionFactory(parent=section.get_parent(), slug="village")
    community = CommunityFactory(parent=other, slug="circle")
    event = EventFactory(parent=section, title="가", kind="course")
    event.tags.add("달빛")
    event.save_revision().publish()
    EventFactory(parent=other, title="나", kind="event", community=community)

    def titles(query: str) -> list[str]:
        return [title for _, title in names(follow(client, f"/api/v1/events/changes?{query}")[0])]

    assert titles("kind=course") == ["가"]
    assert titles("kind=course&kind=event") == ["가", "나"]
    assert titles("section=village") == ["나"]
    assert titles("community=circle") == ["나"]
    assert titles("tag=달빛") == ["가"]
    assert titles("community=circle&kind=course") == []


def test_an_own_filter_also_tells_what_stops_matching(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, kind="course")
    _, address = follow(client, "/api/v1/events/changes?kind=course")

    event.kind = "event"
    event.save_revision().publish()

    assert [each["reason"] for each in follow(client, address)[0]] == ["no-longer-matches"]


def test_a_body_that_does_not_match_never_leaves(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section, topics=["music"], title="비밀 아님")
    _, address = follow(client, MUSIC)
    set_topics(event, "cooking")

    assert "비밀 아님" not in client.get(address).content.decode()


def test_a_language_can_be_followed_alone(client: Client, section: SectionPage) -> None:
    EventFactory(parent=section, slug="moon")
    assert get(client, "/api/v1/events/changes?locale=en")["items"] == []
    changes, address = follow(client, "/api/v1/changes?locale=ko&type=events")

    assert [each["document"]["slug"] for each in changes] == ["moon"]
    assert client.get(address.replace("locale=ko", "locale=en")).status_code == 410
