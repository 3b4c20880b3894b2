"""A small town to search in, and a cluster to search with."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from django.utils.crypto import get_random_string

from home.models import SectionPage
from search.asking import Answer, Question, search
from search.cluster.trouble import breaker
from search.indexing.working import work_off
from tests.factories.listings import CommunityFactory, EventFactory
from tests.factories.stories import StoryFactory

Configure = Callable[[str], None]


@pytest.fixture
def configure(settings: Any) -> Iterator[Configure]:
    """Give the site a cluster at an address."""

    def configured(url: str) -> None:
        settings.WAGTAILSEARCH_BACKENDS = settings.WAGTAILSEARCH_BACKENDS | {
            "cluster": {
                "BACKEND": "search.cluster.backend",
                "URLS": [url],
                "INDEX_PREFIX": f"test_{get_random_string(8).lower()}_",
                # A busy machine takes its time; where nobody listens, that is clear at once.
                "TIMEOUT": 60,
                "AUTO_UPDATE": False,
            }
        }
        breaker.open()

    yield configured
    breaker.open()


@pytest.fixture
def town(section: SectionPage) -> SectionPage:
    """Some things that happen, indexed."""
    EventFactory(parent=section, title="산내면 놀이터 정비", topics=["kids"], slug="playground")
    EventFactory(
        parent=section,
        title="원탁회의 준비 모임",
        summary="시민들이 놀이터를 제안했습니다.",
        topics=["agenda"],
    )
    EventFactory(
        parent=section,
        title="지난 도시숲 산책",
        starts_at=timezone.now() - timedelta(days=30),
        ends_at=timezone.now() - timedelta(days=30) + timedelta(hours=1),
        topics=["kids"],
    )
    # Late in the evening a day from now would reach into the day after.
    tomorrow = (timezone.localtime() + timedelta(days=1)).replace(hour=10)
    EventFactory(
        parent=section,
        title="새 도시숲 산책",
        topics=["kids"],
        starts_at=tomorrow,
        ends_at=tomorrow + timedelta(hours=2),
    )
    CommunityFactory(parent=section, title="놀이와 놀이터 남원시민 모임")
    StoryFactory(parent=section, title="남원시청 앞 책방")
    work_off()
    return section


def asked(words: str, **narrower: object) -> Answer:
    """Return the answer to a question."""
    return search(Question(words=words, **narrower))  # type: ignore[arg-type]


def titles(words: str, **narrower: object) -> list[str]:
    """Return the titles that answer, the best first."""
    return [hit.document["title"] for hit in asked(words, **narrower).hits]
