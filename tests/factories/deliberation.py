"""Conversation records, roundtables, proposals, results and hearings."""

from datetime import date, timedelta

import factory
from django.utils import timezone

from deliberation.models import (
    ConversationPage,
    HearingPage,
    OutcomePage,
    ProposalPage,
    RoundtablePage,
)
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


class ProposalFactory(PublishedPageFactory):
    """A proposal for which a department is still sought."""

    class Meta:
        model = ProposalPage

    title = factory.Sequence(lambda n: f"비를 피할 마당 {n}")
    slug = factory.Sequence(lambda n: f"proposal-{n}")
    raised_on = date(2026, 5, 2)
    problem = "버스를 기다리는 아이들이 비를 맞습니다."
    wish = "정류장 옆에 지붕이 있는 마당을 바랍니다."


class OutcomeFactory(PublishedPageFactory):
    """A programme that was decided."""

    class Meta:
        model = OutcomePage

    title = factory.Sequence(lambda n: f"놀이 환경 사업 {n}")
    slug = factory.Sequence(lambda n: f"outcome-{n}")
    kind = "programme"
    responsible_body = "남원시"
    decided_on = date(2026, 6, 1)
    reason = "원탁회의에서 뜻이 모였습니다."


class HearingFactory(PublishedPageFactory):
    """A hearing in ten days that takes opinions a week longer."""

    class Meta:
        model = HearingPage

    title = factory.Sequence(lambda n: f"공원 이름 공청회 {n}")
    slug = factory.Sequence(lambda n: f"hearing-{n}")
    authority = "남원시"
    starts_at = factory.LazyFunction(lambda: timezone.now() + timedelta(days=10))
    opinions_until = factory.LazyFunction(lambda: timezone.now() + timedelta(days=17))
    opinion_channel = "전자우편으로 보내 주세요."
    place_name = "남원시청 강당"
    point = "SRID=4326;POINT(127.3905 35.4164)"
    main_content = [{"type": "paragraph", "value": "<p>새 공원의 이름을 정합니다.</p>"}]
