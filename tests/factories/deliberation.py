"""Conversation records and roundtables."""

from datetime import date

import factory

from deliberation.models import ConversationPage, RoundtablePage
from tests.factories.pages import PublishedPageFactory


class ConversationFactory(PublishedPageFactory):
    """A record of a conversation meeting."""

    class Meta:
        model = ConversationPage

    title = factory.Sequence(lambda n: f"놀이터 이야기 {n}")
    slug = factory.Sequence(lambda n: f"conversation-{n}")
    host = "놀이와 놀이터 남원시민 모임"
    participants_count = 8
    met_on = date(2019, 4, 17)


class RoundtableFactory(PublishedPageFactory):
    """A roundtable of the series."""

    class Meta:
        model = RoundtablePage

    title = factory.Sequence(lambda n: f"원탁회의 {n}")
    slug = factory.Sequence(lambda n: f"roundtable-{n}")
    number = factory.Sequence(lambda n: n + 1)
    question = "아이들의 놀이 환경을 어떻게 바꿀까요?"
