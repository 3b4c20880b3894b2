"""What is meant stands first: what something is, how a word begins, what belongs together."""

from datetime import timedelta

import pytest
from django.utils import timezone

from home.models import SectionPage
from search.indexing.working import work_off
from tests.factories.listings import EventFactory
from tests.factories.stories import StoryFactory
from tests.search.conftest import asked, titles

pytestmark = pytest.mark.django_db

CONCERT, COURSE, TALE = "달빛 아래 가야금", "처음 배우는 가야금", "가야금 공연을 보고 온 날"


@pytest.fixture
def concerts(section: SectionPage) -> None:
    """A performance and a course that do not call themselves so, and a story that names one."""
    later = timezone.now() + timedelta(days=90)
    EventFactory(parent=section, title=COURSE, kind="course")
    EventFactory(parent=section, title=CONCERT, kind="performance", starts_at=later)
    StoryFactory(parent=section, title=TALE)
    work_off()


def test_a_performance_is_found_that_names_itself_none(concerts: None) -> None:
    assert titles("공연") == [TALE, CONCERT]
    assert titles("강좌") == [COURSE]
    assert titles("performance") == [CONCERT]
    assert set(titles("이야기")) == {TALE}


def test_what_is_of_another_kind_stands_behind(concerts: None) -> None:
    assert titles("가야금 강좌")[0] == COURSE


def test_initials_that_begin_a_word_are_worth_more(section: SectionPage) -> None:
    EventFactory(parent=section, title="운봉읍 장터")
    EventFactory(parent=section, title="가을보약 달이는 날")
    work_off()

    for initials in ("ㅇㅂㅇ", "ㅇㅂ"):
        assert titles(initials) == ["운봉읍 장터", "가을보약 달이는 날"], initials


def test_a_half_typed_word_is_read_as_it_goes_on(section: SectionPage) -> None:
    EventFactory(parent=section, title="원탁회의 여는 날")
    EventFactory(parent=section, title="원탁에 둘러앉기")
    work_off()

    assert titles("원탁ㅎ") == ["원탁회의 여는 날"]
    assert titles("원탁ㅎㅇ") == ["원탁회의 여는 날"]
    assert len(titles("원탁ㅊ")) == 2
    assert asked("원탁ㅎ").understood.corrected == ""


def test_words_written_together_find_what_stands_together_first(section: SectionPage) -> None:
    EventFactory(parent=section, title="소풍 가는 날", summary="우체통까지 느린 걸음으로 갑니다.")
    later = timezone.now() + timedelta(days=90)
    EventFactory(
        parent=section, title="편지 쓰는 날", summary="느린 우체통에 넣습니다.", starts_at=later
    )
    work_off()

    assert titles("느린우체통") == ["편지 쓰는 날", "소풍 가는 날"]


def test_a_district_is_called_by_its_short_name_in_titles(section: SectionPage) -> None:
    place = {"place_name": "운봉읍 마을회관"}
    EventFactory(parent=section, title="뜨개질하는 날", **place)
    later = timezone.now() + timedelta(days=60)
    EventFactory(parent=section, title="장 담그는 운봉 사람들", starts_at=later, **place)
    work_off()

    assert titles("운봉읍")[0] == "장 담그는 운봉 사람들"
