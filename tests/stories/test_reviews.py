"""Reviews: about an event, dated, found by it, and rated by nobody."""

from datetime import timedelta

import orjson
import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from delivery.formats.linked_data import thing_of
from delivery.models import Publication
from home.models import SectionPage
from stories.models import ReviewPage
from tests.factories.listings import EventFactory
from tests.factories.reviews import ReviewFactory

pytestmark = pytest.mark.django_db


def test_in_schema_org_a_review_names_its_event_and_gives_no_rating(
    client: Client, section: SectionPage
) -> None:
    event = EventFactory(parent=section)
    review = ReviewFactory(parent=section, about=event)
    thing = thing_of(client.get(f"/api/v1/reviews/{review.uuid}/").json())
    assert thing["@type"] == "Review"
    assert thing["itemReviewed"] == {
        "@type": "Event",
        "identifier": f"urn:uuid:{event.uuid}",
        "name": event.title,
        "url": event.full_url,
    }
    assert "reviewRating" not in thing
    assert "itemReviewed" not in thing_of(client.get(f"/api/v1/events/{event.uuid}/").json())


def test_a_review_forgets_an_event_that_is_no_longer_public(
    client: Client, section: SectionPage
) -> None:
    event = EventFactory(parent=section)
    review = ReviewFactory(parent=section, about=event)
    event.delete()
    ReviewPage.objects.get().save_revision().publish()
    body = Publication.objects.get(uuid=review.uuid).body
    assert body is not None
    assert orjson.loads(bytes(body))["about"] is None
    assert client.get(f"/api/v1/reviews/?about={event.uuid}").json()["items"] == []


def test_the_byline_is_in_the_language_of_the_page(client: Client, section: SectionPage) -> None:
    review = ReviewFactory(parent=section)
    address = f"/api/v1/reviews/{review.uuid}/"
    assert client.get(address).json()["byline"] == "참여한 시민"


def test_a_day_to_come_is_refused(section: SectionPage) -> None:
    review = ReviewFactory(parent=section)
    review.met_on = timezone.localdate() + timedelta(days=1)
    with pytest.raises(ValidationError, match="아직 오지 않은 날"):
        review.full_clean()


def test_only_sections_hold_reviews() -> None:
    assert [model.__name__ for model in ReviewPage.allowed_parent_page_models()] == ["SectionPage"]
