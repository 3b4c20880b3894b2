"""Reviews."""

import factory

from stories.models import ReviewPage
from tests.factories.pages import PublishedPageFactory


class ReviewFactory(PublishedPageFactory):
    """A review of nothing in particular; `about` ties it to an event."""

    class Meta:
        model = ReviewPage

    title = factory.Sequence(lambda n: f"산책 모임 후기 {n}")
    slug = factory.Sequence(lambda n: f"review-{n}")
