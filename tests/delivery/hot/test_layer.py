"""The layer around Django: the same answers, sooner, and never an old one."""

import gzip
from datetime import timedelta
from typing import Any

import brotli
import pytest
from django.core.cache import caches
from django.test import Client
from django.utils import timezone

from delivery.models import Partner, Publication
from delivery.partners.consumption import flush
from delivery.partners.keys import make_key, revoke
from home.models import SectionPage
from tests.delivery.hot.asking import worker
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db
LIST = "/api/v1/events/"


@pytest.fixture
def event(section: SectionPage) -> Any:
    return EventFactory(parent=section, title="달빛 걷기", slug="moon")


def test_what_was_answered_is_answered_again_without_django(event: Any, client: Client) -> None:
    asked = worker()
    first, second = asked.get(LIST), asked.get(LIST)

    assert asked.django.times == 1
    assert first.body == second.body == client.get(LIST).content
    assert (first.status, second.status) == (200, 200)
    assert {k: v for k, v in first.headers.items() if k != "ratelimit"} == {
        k: v for k, v in second.headers.items() if k != "ratelimit"
    }
    assert second.headers["access-control-allow-origin"] == "*"
    assert "set-cookie" not in second.headers


def test_a_change_is_seen_with_the_next_request(event: Any) -> None:
    asked = worker()
    before = asked.get(LIST)
    event.title = "별빛 걷기"
    event.save_revision().publish()
    after = asked.get(LIST)

    assert "달빛" in before.body.decode()
    assert "별빛" in after.body.decode()
    assert before.headers["etag"] != after.headers["etag"]


def test_what_is_unpublished_is_not_answered_from_memory(event: Any) -> None:
    asked = worker()
    assert asked.get(f"{LIST}moon/").status == 200
    event.unpublish()
    assert asked.get(f"{LIST}moon/").status == 404


def test_who_has_it_gets_304_without_django(event: Any) -> None:
    asked = worker()
    etag = asked.get(LIST).headers["etag"]
    for sent in (etag, f"W/{etag}", f'"other", {etag}', "*"):
        answer = asked.get(LIST, if_none_match=sent)
        assert (answer.status, answer.body) == (304, b"")
        assert answer.headers["etag"] == etag
        assert answer.headers["cache-control"].startswith("public, max-age=0, s-maxage=60")
        about_the_body = {"content-type", "last-modified", "surrogate-key"}
        assert not about_the_body & answer.headers.keys()
    assert asked.get(LIST, if_none_match='"other"').status == 200
    assert asked.django.times == 1


def test_a_worker_that_has_kept_nothing_yet_says_304_and_keeps_the_whole(event: Any) -> None:
    etag = worker().get(LIST).headers["etag"]
    asked = worker()

    assert asked.get(LIST, if_none_match=etag).status == 304
    whole = asked.get(LIST)
    assert (whole.status, asked.django.times) == (200, 1)
    assert whole.headers["content-type"] == "application/json; charset=utf-8"


def test_each_encoding_has_a_strong_etag_of_its_own(section: SectionPage) -> None:
    for _ in range(3):
        EventFactory(parent=section)
    asked = worker()
    plain = asked.get(LIST)
    packed = {name: asked.get(LIST, accept_encoding=name) for name in ("br", "gzip")}

    assert brotli.decompress(packed["br"].body) == plain.body
    assert gzip.decompress(packed["gzip"].body) == plain.body
    etags = {plain.headers["etag"], *(each.headers["etag"] for each in packed.values())}
    assert len(etags) == 3
    for name, each in packed.items():
        assert each.headers["content-encoding"] == name
        assert "Accept-Encoding" in each.headers["vary"]
        assert int(each.headers["content-length"]) == len(each.body) < len(plain.body)
        etag = each.headers["etag"]
        assert asked.get(LIST, accept_encoding=name, if_none_match=etag).status == 304
        assert asked.get(LIST, if_none_match=etag).status == 200
        assert worker().get(LIST, accept_encoding=name, if_none_match=etag).status == 304


def test_the_catalogue_is_compressed_too(home: Any) -> None:
    asked = worker()
    plain = asked.get("/catalog.jsonld")
    packed = asked.get("/catalog.jsonld", accept_encoding="gzip")

    assert gzip.decompress(packed.body) == plain.body
    assert len(packed.body) * 4 < len(plain.body)
    etag = packed.headers["etag"]
    assert etag != plain.headers["etag"]
    known = asked.get("/catalog.jsonld", accept_encoding="gzip", if_none_match=etag)
    assert known.status == 304


def test_an_answer_that_says_what_it_varies_by_says_it_once(section: SectionPage) -> None:
    asked = worker()
    export = "/api/v1/export.ndjson"
    etag = asked.get(export).headers["etag"]

    known = asked.get(export, if_none_match=etag)

    assert known.status == 304
    assert known.headers["vary"] == "Accept-Encoding"


def test_head_says_what_get_would(event: Any) -> None:
    asked = worker()
    for _ in range(2):
        head = asked.get(LIST, "HEAD", accept_encoding="br")
        get = asked.get(LIST, accept_encoding="br")
        assert head.body == b""
        for name in ("etag", "content-length", "content-type", "cache-control", "vary"):
            assert head.headers.get(name) == get.headers.get(name)


def test_if_modified_since_is_answered_before_django_too(event: Any) -> None:
    now = timezone.now()
    Publication.objects.update(changed_at=now - timedelta(hours=1))
    asked = worker()
    told = asked.get(f"{LIST}moon/").headers["last-modified"]

    assert asked.get(f"{LIST}moon/", if_modified_since=told).status == 304
    assert worker().get(f"{LIST}moon/", if_modified_since=told).status == 304
    old = "Mon, 01 Jan 2024 00:00:00 GMT"
    assert asked.get(f"{LIST}moon/", if_modified_since=old).status == 200
    assert asked.get(f"{LIST}moon/", if_modified_since=told, if_none_match='"x"').status == 200


def test_what_has_just_changed_has_no_last_modified(event: Any) -> None:
    assert "last-modified" not in worker().get(f"{LIST}moon/").headers


def test_a_limit_holds_for_what_is_kept(event: Any, settings: Any) -> None:
    settings.MADANG_RATE_ANONYMOUS = "3/h"
    asked = worker()
    answers = [asked.get(LIST) for _ in range(5)]

    assert [each.status for each in answers] == [200, 200, 200, 429, 429]
    assert asked.django.times == 1
    assert answers[1].headers["ratelimit"].startswith('"anonymous";r=1;')
    assert 1 <= int(answers[4].headers["retry-after"]) <= 3600
    assert answers[4].headers["access-control-allow-origin"] == "*"


def test_workers_never_go_beyond_a_limit_together(event: Any, settings: Any) -> None:
    settings.MADANG_RATE_ANONYMOUS = "200/h"
    workers = [worker() for _ in range(3)]
    taken = [each.get(LIST).status for _ in range(100) for each in workers].count(200)

    assert 200 - 2 * 4 <= taken <= 200


def test_keys_are_looked_at_for_what_is_kept(event: Any) -> None:
    key, written = make_key(Partner.objects.create(name="앱"))
    asked = worker()
    asked.get(LIST)

    keyed = asked.get(LIST, x_api_key=written)
    assert keyed.status == 200
    assert keyed.headers["cache-control"] == "private, max-age=0"
    assert keyed.headers["ratelimit"].startswith('"key"')
    assert asked.get(LIST).headers["cache-control"].startswith("public")
    assert asked.get(LIST, authorization="Bearer nothing").status == 401
    revoke(key)
    assert asked.get(LIST, x_api_key=written).status == 401


def test_what_a_partner_reads_from_memory_is_counted(event: Any) -> None:
    partner = Partner.objects.create(name="앱")
    _key, written = make_key(partner)
    asked = worker()
    for _ in range(3):
        asked.get(LIST, x_api_key=written)
    assert asked.django.times == 1
    flush(caches["counters"], partner.pk)
    assert {use.endpoint: use.requests for use in partner.uses.all()} == {"events/": 3}


def test_other_questions_hosts_and_formats_are_kept_apart(event: Any) -> None:
    asked = worker()
    asked.get(LIST)
    assert asked.get(f"{LIST}?limit=1").body != b""
    assert asked.get(LIST, host="elsewhere").status == 400
    asked.get(LIST, accept="application/json;q=0.9")
    assert len(asked.layer.store.entries) == 3


def test_problems_and_what_is_not_the_api_are_passed_on(event: Any, home: Any) -> None:
    asked = worker()
    assert asked.get(f"{LIST}?nothing=1").status == 400
    assert asked.get(f"{LIST}?nothing=1").status == 400
    assert asked.get("/").status == 200
    assert asked.get(LIST, "POST").status == 405
    assert asked.get(LIST, "OPTIONS").status == 204
    assert asked.django.times == 5


def test_a_list_of_what_is_coming_ends_when_something_ends(
    section: SectionPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = timezone.now()
    EventFactory(
        parent=section,
        slug="soon",
        starts_at=now - timedelta(hours=1),
        ends_at=now + timedelta(seconds=30),
    )
    EventFactory(parent=section, slug="later", starts_at=now + timedelta(days=2))
    asked = worker()
    address = f"{LIST}?sort=soonest"
    first = asked.get(address)

    assert asked.get(address).headers["etag"] == first.headers["etag"]
    seconds = int(first.headers["cache-control"].split("s-maxage=")[1].split(",")[0])
    assert 20 <= seconds <= 30
    assert asked.django.times == 1
    later = now + timedelta(seconds=31)
    monkeypatch.setattr("django.utils.timezone.now", lambda: later)
    monkeypatch.setattr("time.time", later.timestamp)
    after = asked.get(address)
    assert '"soon"' in first.body.decode()
    assert '"soon"' not in after.body.decode()
    assert asked.django.times == 2


def test_nothing_is_kept_where_nothing_may_be(event: Any) -> None:
    asked = worker(most=0)
    asked.get(LIST), asked.get(LIST)
    assert len(asked.layer.store.entries) == 0
