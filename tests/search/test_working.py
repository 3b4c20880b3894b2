"""Indexing follows every change, in whatever order things die."""

import uuid

import pytest
from django.db import connection

from delivery.models import Generation, Publication
from home.models import SectionPage
from search.indexing import working
from search.indexing.working import work_off
from search.models import IndexProgress, SearchEntry
from tests.factories.listings import EventFactory
from tests.search.conftest import titles

pytestmark = pytest.mark.django_db


def test_a_change_takes_the_place_of_what_was_there(town: SectionPage) -> None:
    event = town.get_children().get(slug="playground").specific
    event.title = "산내면 물놀이장"
    event.save_revision().publish()

    assert work_off() == 1
    assert titles("물놀이장") == ["산내면 물놀이장"]
    assert "산내면 놀이터 정비" not in titles("놀이터")


def test_what_is_gone_leaves_the_index(town: SectionPage) -> None:
    town.get_children().get(slug="playground").specific.unpublish()
    work_off()

    assert "산내면 놀이터 정비" not in titles("놀이터")
    assert not SearchEntry.objects.filter(title__contains="놀이터 정비").exists()


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL keeps words in the entry")
def test_words_go_with_their_entry(town: SectionPage) -> None:
    IndexProgress.objects.update(number=0)
    work_off()

    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM search_fts")
        assert cursor.fetchone() == (SearchEntry.objects.count(),)


def test_what_is_gone_is_not_shown_before_the_index_knows(town: SectionPage) -> None:
    town.get_children().get(slug="playground").specific.unpublish()

    assert "산내면 놀이터 정비" not in titles("놀이터")


def test_who_dies_while_indexing_loses_nothing(
    section: SectionPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    work_off()
    EventFactory(parent=section, title="사라지지 않는 모임")

    def killed(*documents: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as dying:
        dying.setattr("search.embedded.writing.learn", killed)
        with pytest.raises(KeyboardInterrupt):
            work_off()
    assert titles("사라지지") == []

    assert work_off() == 1
    assert titles("사라지지") == ["사라지지 않는 모임"]


def test_many_changes_of_one_number_are_all_indexed(
    section: SectionPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    EventFactory(parent=section, title="하나뿐인 모임")
    like = Publication.objects.get(title="하나뿐인 모임")
    for _ in range(7):
        like.uuid = uuid.uuid4()
        like.save(force_insert=True)
    monkeypatch.setattr(working, "AT_ONCE", 3)

    work_off()

    assert len(titles("하나뿐인")) == 8


def test_another_epoch_begins_anew(town: SectionPage) -> None:
    Generation.objects.update(epoch=uuid.uuid4())

    assert work_off() == Publication.objects.count()
    assert work_off() == 0


def test_another_analysis_begins_anew(town: SectionPage) -> None:
    IndexProgress.objects.update(made_by="older")

    assert work_off() == Publication.objects.count()


@pytest.mark.django_db(transaction=True)
def test_a_commit_is_followed_at_once(section: SectionPage) -> None:
    EventFactory(parent=section, title="곧바로 찾는 모임")

    assert titles("곧바로") == ["곧바로 찾는 모임"]
