"""Words that mean the same: seeded, kept by the team, and part of every question."""

from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import Group, User
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from home.models import HomePage, SectionPage
from home.roles import equip_section, equip_team
from search.language.parse import parse
from search.models import SynonymGroup
from search.synonyms.reading import synonyms
from search.synonyms.seeds import SEEDS
from tests.seeded import sow_synonyms

pytestmark = pytest.mark.django_db
LIST = "wagtailsnippets_search_synonymgroup:list"
ADD = "wagtailsnippets_search_synonymgroup:add"


@pytest.fixture(autouse=True)
def seeds(db: None) -> None:
    """The seeds, whatever ran before."""
    sow_synonyms()


def browser(group: Group) -> Client:
    user = User.objects.create_user(f"user-{group.pk}")
    user.groups.add(group)
    client = Client()
    client.force_login(user)
    return client


def test_every_seed_is_a_group_that_the_form_would_take() -> None:
    assert {group.words for group in SynonymGroup.objects.all()} == set(SEEDS)
    for group in SynonymGroup.objects.all():
        group.full_clean()
        assert group.words in SEEDS


def test_each_word_finds_the_others() -> None:
    assert synonyms()["원탁회의"] == ("라운드테이블", "라운드 테이블")
    assert "원탁회의" in synonyms()["라운드테이블"]
    words = parse("라운드 테이블에서", datetime.now(UTC), synonyms()).words
    assert "원탁회의" in words[0].readings


def test_a_word_of_two_groups_finds_both() -> None:
    SynonymGroup.objects.create(words="공원, 쉼터")
    SynonymGroup.objects.create(words="공원, 놀이터")
    assert set(synonyms()["공원"]) == {"쉼터", "놀이터"}


def test_they_are_read_once_and_again_after_a_change(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    synonyms()
    with django_assert_num_queries(0):
        synonyms()
    group = SynonymGroup.objects.create(words="정자, 모정")
    assert synonyms()["모정"] == ("정자",)
    group.delete()
    assert "모정" not in synonyms()


@pytest.mark.parametrize(
    "words",
    ["", "정자", "정자, 정자", ", ,", "🎉, !", ",".join(map(str, range(13))), "가, " + "나" * 41],
)
def test_what_is_no_group_is_refused(words: str) -> None:
    with pytest.raises(ValidationError):
        SynonymGroup(words=words).full_clean()


def test_words_are_kept_in_one_way_of_writing() -> None:
    group = SynonymGroup(words=" ＡＩ ,인공지능,  인공  지능!")
    group.full_clean()
    assert group.words == "ai, 인공지능, 인공 지능"


def test_the_team_adds_a_group_in_the_admin(home: HomePage) -> None:
    client = browser(equip_team(home))
    assert "가로등, 보안등" in client.get(reverse(LIST)).content.decode()
    refused = client.post(reverse(ADD), {"words": "정자"})
    assert "두 낱말 이상을" in refused.content.decode()
    client.post(reverse(ADD), {"words": "정자, 모정"})
    assert SynonymGroup.objects.filter(words="정자, 모정").exists()


def test_a_sections_editor_does_not_reach_them(section: SectionPage) -> None:
    assert browser(equip_section(section)).get(reverse(LIST)).status_code == 302
