"""Publications follow their pages, in every way a page can come, change and go."""

import json
from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import PageViewRestriction

from cms.models import Topic
from delivery.models import Publication
from delivery.models.publications import GoneReason, PublicationState
from home.models import SectionPage
from listings.models import EventPage
from tests.factories.listings import CommunityFactory, EventFactory
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db


def body(page: Any) -> dict[str, Any]:
    """Return the stored document of a page."""
    document: dict[str, Any] = json.loads(
        bytes(Publication.objects.get(uuid=page.uuid).body or b"")
    )
    return document


def state(page: Any) -> tuple[str, str]:
    """Return a publication's state and why it is gone."""
    row = Publication.objects.get(uuid=page.uuid)
    return row.state, row.reason


def test_a_published_page_has_a_document(section: SectionPage) -> None:
    event = EventFactory(parent=section, title="달빛 산책", topics=["music"])

    document = body(event)

    assert document["id"] == str(event.uuid)
    assert document["type"] == "events"
    assert document["url"] == f"http://testserver/culture-city/{event.slug}/"
    assert document["section"]["slug"] == "culture-city"
    assert [topic["slug"] for topic in document["topics"]] == ["music"]
    assert document["place"]["latitude"] == 35.4029


def test_a_draft_has_no_document(section: SectionPage) -> None:
    event = EventFactory(parent=section, draft=True)

    assert not Publication.objects.filter(uuid=event.uuid).exists()


def test_a_draft_of_a_live_page_changes_nothing_for_readers(section: SectionPage) -> None:
    event = EventFactory(parent=section, title="처음 제목")
    number = Publication.objects.get(uuid=event.uuid).number

    event.title = "고치는 중"
    event.save_revision()

    assert body(event)["title"] == "처음 제목"
    assert Publication.objects.get(uuid=event.uuid).number == number


def test_publishing_a_change_gives_a_higher_number(section: SectionPage) -> None:
    event = EventFactory(parent=section)
    number = Publication.objects.get(uuid=event.uuid).number

    event.title = "새 제목"
    event.save_revision().publish()

    assert body(event)["title"] == "새 제목"
    assert Publication.objects.get(uuid=event.uuid).number > number


def test_an_unpublished_page_leaves_a_tombstone_without_its_words(section: SectionPage) -> None:
    event = EventFactory(parent=section, topics=["music"])

    event.unpublish()

    assert state(event) == (PublicationState.GONE, GoneReason.UNPUBLISHED)
    row = Publication.objects.get(uuid=event.uuid)
    assert row.body is None
    assert not row.terms.exists()
    assert not row.occurrences.exists()


def test_an_expired_page_says_so(section: SectionPage) -> None:
    event = EventFactory(parent=section)

    event.unpublish(set_expired=True)

    assert state(event)[1] == GoneReason.EXPIRED


def test_a_page_that_expires_by_the_clock_is_gone_as_well(section: SectionPage) -> None:
    event = EventFactory(parent=section)
    event.expire_at = timezone.now() + timedelta(days=1)
    event.save_revision().publish()
    EventPage.objects.filter(pk=event.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
    call_command("chores", "publish_scheduled", stdout=StringIO())
    assert state(event) == (PublicationState.GONE, GoneReason.EXPIRED)


def test_a_deleted_page_leaves_a_tombstone(section: SectionPage) -> None:
    event = EventFactory(parent=section)
    before = Publication.objects.get(uuid=event.uuid).number

    event.delete()

    row = Publication.objects.get(uuid=event.uuid)
    assert row.state == PublicationState.GONE
    assert row.number > before


def test_deleting_a_section_buries_all_that_was_in_it(section: SectionPage) -> None:
    events = [EventFactory(parent=section) for _ in range(3)]

    SectionPage.objects.get(pk=section.pk).delete()

    assert {state(each)[0] for each in [section, *events]} == {PublicationState.GONE}


def test_a_page_made_private_is_gone_at_once_and_comes_back(section: SectionPage) -> None:
    event = EventFactory(parent=section)

    restriction = PageViewRestriction.objects.create(
        page=section, restriction_type=PageViewRestriction.LOGIN
    )
    assert state(event) == (PublicationState.GONE, GoneReason.RESTRICTED)

    restriction.delete()
    assert state(event)[0] == PublicationState.LIVE


def test_moving_under_a_private_page_leaves_a_tombstone(section: SectionPage) -> None:
    event = EventFactory(parent=section)
    private = SectionFactory(parent=section.get_parent())
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)

    event.move(private, pos="last-child")

    assert state(event) == (PublicationState.GONE, GoneReason.RESTRICTED)


def test_moving_a_page_moves_its_address_and_section(section: SectionPage) -> None:
    event = EventFactory(parent=section)
    other = SectionFactory(parent=section.get_parent(), slug="village")

    event.move(other, pos="last-child")

    assert body(event)["url"] == f"http://testserver/village/{event.slug}/"
    assert body(event)["section"]["slug"] == "village"


def test_a_new_slug_of_a_section_reaches_what_is_below_it(
    section: SectionPage, django_capture_on_commit_callbacks: Any
) -> None:
    event = EventFactory(parent=section)

    with django_capture_on_commit_callbacks(execute=True):
        section.slug = "renamed"
        section.save_revision().publish()

    assert body(event)["url"] == f"http://testserver/renamed/{event.slug}/"


def test_a_topic_s_new_name_reaches_its_documents(
    section: SectionPage, django_capture_on_commit_callbacks: Any
) -> None:
    event = EventFactory(parent=section, topics=["music"])
    other = EventFactory(parent=section)
    before = Publication.objects.get(uuid=other.uuid).number

    with django_capture_on_commit_callbacks(execute=True):
        topic = Topic.objects.get(slug="music")
        topic.name = "음악과 소리"
        topic.save()

    assert body(event)["topics"][0]["name"] == "음악과 소리"
    assert Publication.objects.get(uuid=other.uuid).number == before


def test_a_community_s_new_title_reaches_its_events(
    section: SectionPage, django_capture_on_commit_callbacks: Any
) -> None:
    community = CommunityFactory(parent=section)
    event = EventFactory(parent=section, community=community)

    with django_capture_on_commit_callbacks(execute=True):
        community.title = "새 이름의 동아리"
        community.save_revision().publish()

    assert body(event)["community"]["title"] == "새 이름의 동아리"


def test_an_event_forgets_a_deleted_community(
    section: SectionPage, django_capture_on_commit_callbacks: Any
) -> None:
    community = CommunityFactory(parent=section)
    event = EventFactory(parent=section, community=community)

    with django_capture_on_commit_callbacks(execute=True):
        community.delete()

    assert body(event)["community"] is None


def test_a_copy_is_another_item_also_when_its_history_comes_along(section: SectionPage) -> None:
    event = EventFactory(parent=section)

    copied = event.copy(update_attrs={"slug": "copied", "title": "베낀 모임"})
    copied.save_revision().publish()

    copied.refresh_from_db()
    assert copied.uuid != event.uuid
    assert {each.as_object().uuid for each in copied.revisions.all()} == {copied.uuid}
    assert Publication.objects.filter(state=PublicationState.LIVE, type="events").count() == 2


def test_the_document_keeps_hangul_as_it_is(section: SectionPage) -> None:
    event = EventFactory(parent=section, title="달빛")

    raw = bytes(Publication.objects.get(uuid=event.uuid).body or b"")

    assert "달빛".encode() in raw


def test_an_alias_is_an_item_of_its_own_and_stays_one(section: SectionPage) -> None:
    event = EventFactory(parent=section)
    other = SectionFactory(parent=section.get_parent())

    alias = event.create_alias(parent=other, update_slug="alias")
    event.title = "새 제목"
    event.save_revision().publish()

    alias.refresh_from_db()
    assert alias.uuid != event.uuid
    assert alias.title == "새 제목"
    assert Publication.objects.get(uuid=alias.uuid).state == PublicationState.LIVE
    assert body(alias)["title"] == "새 제목"


def test_documents_that_name_a_page_made_private_forget_it(
    section: SectionPage, django_capture_on_commit_callbacks: Any
) -> None:
    other = SectionFactory(parent=section.get_parent())
    community = CommunityFactory(parent=other)
    event = EventFactory(parent=section, community=community)

    with django_capture_on_commit_callbacks(execute=True):
        PageViewRestriction.objects.create(page=other, restriction_type=PageViewRestriction.LOGIN)

    assert body(event)["community"] is None


def test_documents_that_name_a_moved_page_name_its_new_address(
    section: SectionPage, django_capture_on_commit_callbacks: Any
) -> None:
    community = CommunityFactory(parent=section, slug="circle")
    event = EventFactory(parent=section, community=community)
    other = SectionFactory(parent=section.get_parent(), slug="village")

    with django_capture_on_commit_callbacks(execute=True):
        community.move(other, pos="last-child")

    assert body(event)["community"]["url"] == "http://testserver/village/circle/"
