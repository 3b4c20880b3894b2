"""Sections: their addresses, and what they gather."""

import json

import pytest
from django.core.exceptions import ValidationError

from delivery.models import Publication
from home.models import HomePage, SectionPage, SectionPick
from tests.factories.listings import EventFactory
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("slug", ["events", "api", "admin", "topics", "map"])
def test_an_address_that_the_site_uses_is_refused(home: HomePage, slug: str) -> None:
    with pytest.raises(ValidationError, match="누리집이 쓰고"):
        SectionFactory(parent=home, slug=slug)


def test_a_type_that_is_not_there_is_refused_with_those_that_are(home: HomePage) -> None:
    with pytest.raises(ValidationError, match="events"):
        SectionFactory(parent=home, automatic_type="concerts")


def test_picks_that_readers_cannot_open_are_left_out(section: SectionPage) -> None:
    seen, hidden = EventFactory(parent=section), EventFactory(parent=section, draft=True)
    section.picks.set([SectionPick(picked=seen), SectionPick(picked=hidden)])

    section.save_revision().publish()

    document = json.loads(bytes(Publication.objects.get(uuid=section.uuid).body or b""))
    assert [pick["slug"] for pick in document["picks"]] == [seen.slug]


def test_a_section_says_what_it_gathers_and_where_the_same_list_is_in_the_api(
    home: HomePage,
) -> None:
    section = SectionFactory(
        parent=home,
        slug="play",
        automatic_type="events",
        is_automatic_by_topic=True,
        topics=["kids"],
    )

    document = json.loads(bytes(Publication.objects.get(uuid=section.uuid).body or b""))

    assert document["automatic"] == {
        "type": "events",
        "topics": ["kids"],
        "is_own_only": False,
        "api_url": "http://testserver/api/v1/events/?topic=kids",
    }
