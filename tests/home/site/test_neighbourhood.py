"""The neighbourhood that a reader has chosen."""

import pytest
from django.test import Client, RequestFactory

from cms.ground.districts import DISTRICTS
from home.site.neighbourhood import COOKIE, around, chosen, district_of, name_of, slug_of

Requests = RequestFactory()


def test_every_district_has_a_short_name_of_its_own() -> None:
    assert [district_of(slug_of(each)) for each in DISTRICTS] == list(DISTRICTS)


def test_the_browser_keeps_the_district_and_forgets_it(client: Client) -> None:
    kept = client.post("/district/", {"district": "unbong-eup"})
    assert kept.status_code == 303
    assert kept["Location"] == "/#soon"
    assert client.cookies[COOKIE].value == "unbong-eup"
    assert client.cookies[COOKIE]["httponly"]

    client.post("/district/", {"district": ""})
    assert client.cookies[COOKIE].value == ""


def test_an_address_can_name_a_district_and_none() -> None:
    by_address = Requests.get("/", {"district": "geum-dong"})
    by_address.COOKIES[COOKIE] = "unbong-eup"
    district = chosen(by_address)
    assert district is not None
    assert district.name == "금동"

    everywhere = Requests.get("/", {"district": ""})
    everywhere.COOKIES[COOKIE] = "unbong-eup"
    assert chosen(everywhere) is None


@pytest.mark.parametrize("sent", ["seoul", "\x00", "운봉읍", "a" * 9000])
def test_what_is_no_district_is_the_whole_city(client: Client, sent: str) -> None:
    assert chosen(Requests.get("/", {"district": sent})) is None
    assert client.post("/district/", {"district": sent}).status_code == 303


def test_townships_reach_further_than_neighbourhoods(english: None) -> None:
    wide, close = around(district_of("sannae-myeon")), around(district_of("geum-dong"))
    assert wide is not None
    assert close is not None
    assert wide.radius > close.radius
    assert name_of(DISTRICTS[0]) == "Unbong-eup"
    assert around(None) is None
