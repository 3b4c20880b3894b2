"""Stories."""

from datetime import date

import factory

from stories.models import StoryPage
from tests.factories.pages import PublishedPageFactory


class StoryFactory(PublishedPageFactory):
    """An interview to which the interviewee has agreed."""

    class Meta:
        model = StoryPage

    title = factory.Sequence(lambda n: f"마을 이야기 {n}")
    slug = factory.Sequence(lambda n: f"story-{n}")
    kind = "interview"
    interviewee_alias = "산내에 사는 목수"
    consent_on = date(2026, 3, 1)
