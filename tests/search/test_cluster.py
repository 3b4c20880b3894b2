"""Elasticsearch answers where there is one; where it fails, nobody notices but by a header."""

import os
from collections.abc import Iterator

import pytest
from django.test import Client

from delivery.models import Generation
from home.models import SectionPage
from search.asking import search
from search.cluster import writing
from search.cluster.backend import alias, backend
from search.cluster.following import catch_up
from search.cluster.trouble import breaker
from search.indexing.working import work_off
from search.models import IndexProgress
from search.question import Question
from tests.factories.listings import EventFactory
from tests.search.conftest import Configure
from tests.search.mortal import mortal

pytestmark = pytest.mark.django_db
NOBODY = "http://127.0.0.1:9"


@pytest.fixture
def node(configure: Configure) -> Iterator[None]:
    """Give the site the node that runs here, and leave no index behind."""
    configure(os.environ.get("MADANG_TEST_ELASTICSEARCH_URL", NOBODY))
    yield
    remove_all()


def remove_all() -> None:
    """Leave no index of this test behind."""
    for name in backend().es.indices.get(index=f"{alias()}-*"):
        backend().es.indices.delete(index=name)


def titles(words: str) -> list[str]:
    """Return what the cluster answers."""
    backend().es.indices.refresh(index=alias())
    found = search(Question(words=words), backend="cluster")
    return [hit.document["title"] for hit in found.hits]


@pytest.mark.elasticsearch
def test_both_indexes_answer_alike(node: None, town: SectionPage) -> None:
    assert catch_up() > 0

    for words in ("놀이터", "시민", "제안", "원탁 회의", "ㅊㅂ", "놀이텨"):
        embedded = search(Question(words=words), backend="embedded")
        assert set(titles(words)) == {hit.document["title"] for hit in embedded.hits}, words


@pytest.mark.elasticsearch
def test_what_has_gone_leaves_the_cluster_and_nothing_old_comes_back(
    node: None, town: SectionPage
) -> None:
    catch_up()
    old = writing.versioned(alias(), "x", 1)
    assert old["version_type"] == "external_gte"
    town.get_children().get(slug="playground").specific.unpublish()

    assert catch_up() == 1
    work_off()
    assert "산내면 놀이터 정비" not in titles("놀이터")
    IndexProgress.objects.filter(index="cluster").update(number=0)
    catch_up()
    assert "산내면 놀이터 정비" not in titles("놀이터")


@pytest.mark.elasticsearch
def test_a_new_index_takes_over_behind_the_alias(node: None, town: SectionPage) -> None:
    catch_up()
    (before,) = backend().es.indices.get_alias(name=alias())
    IndexProgress.objects.filter(index="cluster").update(made_by="older")

    catch_up()

    (after,) = backend().es.indices.get_alias(name=alias())
    assert before != after
    assert not backend().es.indices.exists(index=before)
    assert len(titles("놀이터")) == 3


@pytest.mark.elasticsearch
def test_facets_and_filters_hold_in_the_cluster_too(
    node: None, client: Client, town: SectionPage
) -> None:
    catch_up()
    backend().es.indices.refresh(index=alias())

    response = client.get("/api/v1/search?q=놀이터&type=communities")

    assert response["Search-Backend"] == "cluster"
    assert response.json()["count"] == 1
    facets = {each["name"]: each["values"] for each in response.json()["facets"]}
    assert {each["value"]: each["count"] for each in facets["type"]} == {
        "communities": 1,
        "events": 2,
    }
    assert client.get("/health/").json()["status"] == "ok"


def test_where_the_cluster_is_down_the_embedded_index_answers(
    configure: Configure, client: Client, town: SectionPage
) -> None:
    configure(NOBODY)

    response = client.get("/api/v1/search?q=놀이터")

    assert response.status_code == 200
    assert response["Search-Backend"] == "embedded; degraded"
    assert response.json()["count"] == 3
    health = client.get("/health/").json()
    assert health["status"] == "degraded"
    assert health["search"]["backend"] == "embedded"
    assert health["search"]["indexes"]["cluster"]["is_up"] is False


def test_what_the_cluster_misses_waits_for_it(configure: Configure, town: SectionPage) -> None:
    configure(NOBODY)

    assert catch_up() == 0

    progress = IndexProgress.objects.get(index="cluster")
    assert progress.failure
    assert progress.busy_until is None
    assert progress.number < Generation.current()


def test_without_a_cluster_health_is_that_of_the_embedded_index(
    client: Client, town: SectionPage
) -> None:
    answer = client.get("/health/").json()
    assert answer == {
        "status": "ok",
        "search": {
            "backend": "embedded",
            "is_degraded": False,
            "indexes": {"embedded": {"behind": 0}},
        },
    }

    EventFactory(parent=town)
    behind = client.get("/health/").json()["search"]["indexes"]["embedded"]["behind"]
    assert behind > 0


@pytest.mark.elasticsearch
def test_a_node_that_dies_in_an_answer_costs_nobody_theirs(
    configure: Configure, client: Client, town: SectionPage
) -> None:
    node = os.environ.get("MADANG_TEST_ELASTICSEARCH_URL", NOBODY)
    answered = []
    with mortal(node) as way:
        port = int(way.address.rpartition(":")[2])
        configure(way.address)
        catch_up()
        backend().es.indices.refresh(index=alias())
        way.left = 6
        for _ in range(20):
            response = client.get("/api/v1/search?q=놀이터")
            assert response.status_code == 200
            assert response.json()["count"] == 3
            answered.append(response["Search-Backend"])
    assert answered[0] == "cluster"
    assert answered[-1] == "embedded; degraded"
    EventFactory(parent=town, title="밤사이 생긴 놀이터")
    work_off()
    assert catch_up() == 0

    with mortal(node, port):
        breaker.open()
        assert catch_up() == 1
        assert "밤사이 생긴 놀이터" in titles("놀이터")
        remove_all()
