"""An interview is public only with its interviewee's consent, and only while it lasts."""

from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.contrib.messages.storage.fallback import FallbackStorage
from django.core.exceptions import ValidationError

from delivery.models import Publication
from delivery.models.publications import PublicationState
from home.models import SectionPage
from stories.consent import withdraw
from stories.models import StoryPage
from tests.factories.stories import StoryFactory

pytestmark = pytest.mark.django_db


def test_an_interview_without_consent_cannot_go_live(section: SectionPage) -> None:
    with pytest.raises(ValidationError, match="동의"):
        StoryFactory(parent=section, consent_on=None)


def test_a_column_needs_no_consent(section: SectionPage) -> None:
    assert StoryFactory(parent=section, kind="column", consent_on=None).live


def test_noting_a_withdrawal_takes_the_story_down_at_once(
    section: SectionPage, rf: Any, admin_user: User
) -> None:
    story = StoryFactory(parent=section)
    story.consent_withdrawn_on = date(2026, 11, 1)
    story.save_revision()
    request = rf.post("/")
    request.user = admin_user
    request.session = {}
    request._messages = FallbackStorage(request)

    withdraw(request, story)

    assert not StoryPage.objects.get(pk=story.pk).live
    assert Publication.objects.get(uuid=story.uuid).state == PublicationState.GONE


def test_a_withdrawn_story_stays_out_of_view_even_when_published(section: SectionPage) -> None:
    story = StoryFactory(parent=section)
    story.consent_withdrawn_on = date(2026, 11, 1)

    story.save_revision().publish()

    assert Publication.objects.get(uuid=story.uuid).state == PublicationState.GONE
