"""What is answered straight from the database is what Django answers, header by header."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.test import override_settings
from django.utils import timezone

from delivery.hot.direct import Place, place_of
from delivery.models import Publication
from home.models import SectionPage
from tests.delivery.hot.asking import Answer, Asked, worker
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db
LIST = "/api/v1/events/"
QUESTIONS = [
    "",
    "limit=2",
    "topic=music&topic=cooking",
    "topic=music&limit=1",
    "tag=a%20b",
    "sort=updated",
    "q=%EC%A0%95%EC%9B%90",
    "bbox=127,35,128,36",
    "near=35.4,127.4&radius=9000",
    "locale=ko&section=culture-city",
    "kind=gathering",
    "fields=title,summary",
    "rich_text=markdown",
    "image=card",
    "limit=2&limit=3",
    "limit=500",
    "nothing=1",
    "kind=nothing",
    "cursor=broken",
    "to=2030-01-01",
    "from=2020-01-01",
    "sort=soonest",
    "expand=occurrences",
    "count=exact",
    "include=section",
    "include=nothing",
    "fields=nothing",
    "q=%00",
    "limit=%32",
    "&&limit=1&",
    "limit=1;topic=a",
]


@pytest.fixture
def events(section: SectionPage) -> list[Any]:
    made = [
        EventFactory(parent=section, title=f"정원 걷기 {n}", topics=("music",) if n % 2 else ())
        for n in range(5)
    ]
    Publication.objects.update(changed_at=timezone.now() - timedelta(hours=1))
    return made


def learnt(address: str) -> Asked:
    """A worker that keeps nothing, and has seen Django answer an address of this kind."""
    asked = worker(most=0)
    asked.get(address)
    asked.django.times = 0
    return asked


def comparable(answer: Answer) -> tuple[int, dict[str, str], bytes]:
    moments = ("ratelimit", "cache-control")
    headers = {name: value for name, value in answer.headers.items() if name not in moments}
    return answer.status, headers, answer.body


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_list_is_the_same(events: list[Any], question: str) -> None:
    address = f"{LIST}?{question}"
    assert comparable(learnt(LIST).get(address)) == comparable(worker().get(address))


@pytest.mark.parametrize("question", ["", "fields=title", "rich_text=blocks", "include=section"])
def test_a_document_is_the_same(events: list[Any], question: str) -> None:
    first, other = (f"{LIST}{each.uuid}/" for each in events[:2])
    address = f"{other}?{question}"
    answer = learnt(first).get(address)

    assert comparable(answer) == comparable(worker().get(address))
    assert answer.status == 200


def test_all_parts_of_a_list_come_without_django(events: list[Any]) -> None:
    asked = learnt(LIST)
    address, seen = f"{LIST}?limit=2", []
    while address:
        answer = json.loads(asked.get(address).body)
        seen += [each["slug"] for each in answer["items"]]
        address = (answer["next"] or "").removeprefix("http://testserver")

    assert sorted(seen) == sorted(each.slug for each in events)
    assert asked.django.times == 0


def test_one_query_answers(events: list[Any], django_assert_num_queries: Any) -> None:
    asked = learnt(LIST)
    asked.get(f"{LIST}{events[0].uuid}/")
    asked.layer.watch.patience = 60
    asked.get(f"{LIST}?topic=music"), asked.get(f"{LIST}{events[1].uuid}/")
    with django_assert_num_queries(2):
        asked.get(f"{LIST}?topic=music")
        asked.get(f"{LIST}{events[1].uuid}/")
    assert asked.django.times == 1


def test_what_is_not_there_is_left_to_django(events: list[Any]) -> None:
    asked = learnt(f"{LIST}{events[0].uuid}/")
    events[1].unpublish()

    assert asked.get(f"{LIST}{events[1].uuid}/").status == 404
    assert asked.get(f"/api/v1/stories/{events[0].uuid}/").status == 404
    assert asked.django.times == 2


def test_hosts_and_formats_that_django_has_not_answered_are_left_to_it(events: list[Any]) -> None:
    asked = learnt(LIST)
    assert asked.get(LIST, host="elsewhere.example").status == 400
    asked.get(LIST, accept="text/csv, */*;q=0.1")
    assert asked.django.times == 2


@override_settings(USE_X_FORWARDED_HOST=True, ALLOWED_HOSTS=["testserver", "other.example"])
def test_what_a_proxy_says_of_the_host_is_not_mixed_up(events: list[Any]) -> None:
    for asked in (learnt(f"{LIST}?limit=2"), worker()):
        for host in ("testserver", "other.example"):
            answer = asked.get(f"{LIST}?limit=2", x_forwarded_host=host)
            assert json.loads(answer.body)["next"].startswith(f"http://{host}/")


@override_settings(MADANG_RATE_ANONYMOUS="3/h")
def test_limits_hold(events: list[Any]) -> None:
    asked = learnt(LIST)
    assert [asked.get(LIST).status for _ in range(3)] == [200, 200, 429]
    assert asked.django.times == 0


@pytest.mark.parametrize(
    "path",
    [
        "/api/v1/",
        "/api/v1/events",
        "/api/v1/events/walk/",
        "/api/v1/events/changes/",
        "/api/v1/nothing/",
        "/api/v1/events//",
        "/api/v1/events/6612d78d-b628-4399-8bca-e3d247287e2f",
        "/api/v1/events/6612d78db62843998bcae3d247287e2f/",
        "/api/v1/events/{12d78d-b628-4399-8bca-e3d247287e2f}/",
        "/api/v1/events/6612d78d-b628-4399-8bca-e3d247287e2f/x/",
    ],
)
def test_other_addresses_are_left_to_django(path: str) -> None:
    assert place_of(path) is None


def test_lists_and_documents_are_recognised() -> None:
    found = place_of("/api/v1/events/6612d78d-b628-4399-8bca-e3d247287e2f/")
    assert place_of(LIST) == Place("events")
    assert found is not None
    assert str(found.uuid) == "6612d78d-b628-4399-8bca-e3d247287e2f"
