"""Sections."""

import factory

from home.models import SectionPage
from tests.factories.pages import PublishedPageFactory


class SectionFactory(PublishedPageFactory):
    """A section that an organisation runs."""

    class Meta:
        model = SectionPage

    title = factory.Sequence(lambda n: f"마당 {n}")
    slug = factory.Sequence(lambda n: f"section-{n}")
    organisation = "남원 공동체지원센터"
