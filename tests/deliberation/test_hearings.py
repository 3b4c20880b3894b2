"""Hearings: shown where everybody looks until nobody can be heard any more."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from deliberation.models import HearingPage
from home.models import SectionPage
from tests.factories.deliberation import HearingFactory

pytestmark = pytest.mark.django_db


def refused(**fields: object) -> set[str]:
    """Return the fields of a hearing that are refused."""
    page = HearingPage(title="공청회", starts_at=timezone.now(), **fields)
    with pytest.raises(ValidationError) as raised:
        page.clean()
    return set(raised.value.error_dict)


def test_a_hearing_is_somewhere() -> None:
    assert refused() == {"place_name"}


def test_a_hearing_ends_after_it_begins() -> None:
    now = timezone.now()
    assert refused(place_name="강당", ends_at=now - timedelta(hours=1)) == {"ends_at"}


def test_a_deadline_for_opinions_needs_a_way_to_give_them() -> None:
    assert refused(place_name="강당", opinions_until=timezone.now()) == {"opinion_channel"}


def test_the_home_page_begins_with_a_hearing_until_its_opinions_close(
    client: Client, section: SectionPage
) -> None:
    now = timezone.now()
    HearingFactory(
        parent=section,
        title="이름을 정합니다",
        starts_at=now - timedelta(days=3),
        opinions_until=now + timedelta(days=2),
    )
    HearingFactory(
        parent=section,
        title="다 끝난 공청회",
        starts_at=now - timedelta(days=9),
        opinions_until=now - timedelta(days=2),
    )
    page = client.get("/")
    words = page.content.decode()

    assert [each["title"] for each in page.context["hearings"]] == ["이름을 정합니다"]
    assert words.count("이름을 정합니다") == 1
    assert words.index("이름을 정합니다") < words.index('id="soon"')
    assert "다 끝난 공청회" not in words


def test_a_hearing_says_its_own_time_not_that_of_its_deadline(
    client: Client, section: SectionPage
) -> None:
    starts_at = timezone.now() - timedelta(days=3)
    hearing = HearingFactory(parent=section, starts_at=starts_at)
    shown = f'datetime="{timezone.localtime(starts_at).isoformat()}"'

    assert shown in client.get("/hearings/").content.decode()
    assert shown in client.get(str(hearing.url)).content.decode()


def test_a_page_says_until_when_opinions_are_taken_and_how(
    client: Client, section: SectionPage
) -> None:
    starts = timezone.now() + timedelta(days=3)
    page = HearingFactory(
        parent=section,
        starts_at=starts,
        ends_at=starts + timedelta(hours=2),
        opinions_until=starts + timedelta(days=7),
        opinion_channel="종이나 전자우편으로 내세요.",
        opinion_url="https://example.org/opinion",
    )
    words = client.get(str(page.url)).content.decode()
    assert words.count("의견을 낼 날이 10일 남았습니다.") == 3  # its steps, its ticket, its bar
    assert "종이나 전자우편으로 내세요." in words
    assert words.count('href="https://example.org/opinion"') == 2

    page.starts_at, page.ends_at = starts - timedelta(days=9), starts - timedelta(days=8)
    page.opinions_until = starts - timedelta(days=7)
    page.save_revision().publish()
    words = client.get(str(page.url)).content.decode()
    assert "이제 의견을 받지 않습니다." in words
    assert 'href="https://example.org/opinion"' not in words
    assert "join-bar" not in words
