"""What partners consume is counted by day and endpoint, and holds nothing of persons."""

from typing import Any

import pytest
from django.core.cache import caches
from django.test import Client
from django.utils import timezone

from delivery.models import Partner, PartnerUse
from delivery.partners.consumption import OTHER, count_use, endpoints, flush
from delivery.partners.keys import make_key
from home.models import SectionPage
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db


def used(partner: Partner) -> dict[str, int]:
    """Return the requests of a partner today, by endpoint."""
    flush(caches["counters"], partner.pk)
    rows = PartnerUse.objects.filter(partner=partner, used_on=timezone.localdate())
    return dict(rows.values_list("endpoint", "requests"))


def test_requests_are_counted_by_endpoint(
    client: Client, section: SectionPage, partner: Partner
) -> None:
    event = EventFactory(parent=section)
    _key, written = make_key(partner)
    for path in ("events/", "events/", f"events/{event.uuid}/", "no/such/thing/"):
        client.get(f"/api/v1/{path}", headers={"x-api-key": written})

    assert used(partner) == {"events/": 2, "events/<key>/": 1, "…": 1}


def test_the_way_to_the_documentation_is_counted_with_what_is_no_endpoint(
    client: Client, home: Any, partner: Partner
) -> None:
    _key, written = make_key(partner)
    assert client.get("/api/v1/", headers={"x-api-key": written}).status_code == 302

    assert used(partner) == {OTHER: 1}


def test_an_endpoint_with_a_long_pattern_is_counted_as_far_as_it_is_kept(partner: Partner) -> None:
    route = f"api/v1/{'long/' * 30}"
    key, _written = make_key(partner)
    endpoints.cache_clear()
    with pytest.MonkeyPatch.context() as patching:
        patching.setattr("delivery.partners.consumption.patterns", lambda *given: [route])
        count_use(caches["counters"], key, route)
        counted = used(partner)
    endpoints.cache_clear()

    assert counted == {("long/" * 30)[:100]: 1}


def test_flushing_twice_counts_once_and_later_requests_are_added(
    client: Client, home: Any, partner: Partner
) -> None:
    _key, written = make_key(partner)
    client.get("/api/v1/events/", headers={"x-api-key": written})
    assert used(partner) == used(partner) == {"events/": 1}

    client.get("/api/v1/events/", headers={"x-api-key": written})

    assert used(partner) == {"events/": 2}


def test_who_reads_without_a_key_is_not_counted(client: Client, home: Any) -> None:
    client.get("/api/v1/events/")

    assert not PartnerUse.objects.exists()


def test_a_use_holds_no_address_of_a_person() -> None:
    names = {field.name for field in PartnerUse._meta.get_fields()}

    assert names == {"id", "partner", "used_on", "endpoint", "requests"}
