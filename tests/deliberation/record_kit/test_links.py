"""Organisers get the link after their event; editors give it by hand."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from deliberation.models import RecordKit
from deliberation.record_kit.freezing import freeze
from deliberation.record_kit.links import invite
from home.models import HomePage, SectionPage
from home.roles import equip_section
from tests.factories.deliberation import ConversationFactory, HearingFactory
from tests.factories.listings import CommunityFactory, EventFactory
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db


def ended_event(section: SectionPage, **fields: Any) -> Any:
    """Publish an event that ended yesterday, of a community with an address."""
    community = CommunityFactory(parent=section, contact_email="circle@example.org")
    starts_at = timezone.now() - timedelta(days=1)
    return EventFactory(parent=section, community=community, starts_at=starts_at, **fields)


def test_after_an_event_its_organiser_gets_the_link_once(section: SectionPage) -> None:
    event = ended_event(section, title="골목 산책")

    assert [invite(), invite()] == [1, 0]
    kit = RecordKit.objects.get()
    assert (kit.is_trusted, kit.event_id, kit.title) == (True, event.pk, "골목 산책")
    [sent] = mail.outbox
    assert sent.to == ["circle@example.org"]
    assert sent.subject == "기록을 남겨 주세요: 골목 산책"
    assert f"http://testserver{kit.path}" in sent.body


def test_each_turn_of_a_series_is_asked_about(section: SectionPage) -> None:
    ended_event(section, recurrence="FREQ=DAILY;COUNT=9")
    now = timezone.now()

    assert invite(now) == 1
    assert invite(now + timedelta(days=1)) == 1


def test_who_has_no_address_and_what_is_no_gathering_is_left_alone(section: SectionPage) -> None:
    starts_at = timezone.now() - timedelta(days=1)
    EventFactory(parent=section, starts_at=starts_at)
    HearingFactory(parent=section, starts_at=starts_at, opinions_until=starts_at)
    EventFactory(parent=section)

    assert invite() == 0


def test_a_mail_that_cannot_leave_is_tried_again(
    section: SectionPage, settings: pytest.FixtureRequest
) -> None:
    ended_event(section)
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"  # type: ignore[attr-defined]
    settings.EMAIL_PORT = 1  # type: ignore[attr-defined]
    assert invite() == 0
    assert not RecordKit.objects.exists()

    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"  # type: ignore[attr-defined]
    assert invite() == 1


def test_a_record_is_locked_once_its_window_has_passed(section: SectionPage) -> None:
    now = timezone.now()
    ConversationFactory(parent=section, corrections_until=now + timedelta(days=1))
    record = ConversationFactory(parent=section, corrections_until=now - timedelta(hours=1))

    assert freeze() == 1
    record.refresh_from_db()
    assert record.locked
    record.locked = False
    record.save()
    assert freeze() == 0


def test_an_editor_gives_links_in_their_own_section_only(
    client: Client, home: HomePage, section: SectionPage
) -> None:
    editor = User.objects.create_user("editor", "editor@example.org", "pw")
    editor.groups.add(equip_section(section))
    client.force_login(editor)
    event = ended_event(section)
    other = EventFactory(parent=SectionFactory(parent=home))

    assert client.post(reverse("record_links", args=[event.pk])).status_code == 302
    page = client.get(reverse("record_links", args=[event.pk])).content.decode()
    assert RecordKit.objects.get().path in page
    assert client.post(reverse("record_links", args=[other.pk])).status_code == 302
    assert RecordKit.objects.count() == 1
    edit = client.get(reverse("wagtailadmin_pages:edit", args=[event.pk])).content.decode()
    assert reverse("record_links", args=[event.pk]) in edit
