"""The switch of the interface's language."""

import pytest
from django.test import Client

from tests.home.site.city import City

pytestmark = pytest.mark.django_db


def test_the_interface_turns_english_and_what_people_wrote_stays(
    client: Client, city: City
) -> None:
    address = city.address("events")
    response = client.post("/language/", {"language": "en", "next": address})
    assert (response.status_code, response["Location"]) == (303, address)

    page = client.get(address).content.decode()
    assert '<html lang="en">' in page
    assert f'<h1 lang="ko" dir="auto">{city.pages["events"].title}</h1>' in page
    assert ">Events</a>" in page


def test_and_back_to_korean(client: Client, city: City) -> None:
    client.cookies["django_language"] = "en"
    client.post("/language/", {"language": "ko"})

    assert '<html lang="ko">' in client.get("/").content.decode()


@pytest.mark.parametrize(
    "address",
    ["https://evil.example/", "//evil.example/", "javascript:alert(1)", "/\\evil.example", ""],
)
def test_nobody_is_sent_elsewhere(client: Client, address: str) -> None:
    response = client.post("/language/", {"language": "en", "next": address})

    assert response["Location"] == "/"


@pytest.mark.parametrize("chosen", ["xx", "", "en\r\nSet-Cookie: a=b"])
def test_an_unknown_language_changes_nothing(client: Client, chosen: str) -> None:
    response = client.post("/language/", {"language": chosen})

    assert response.status_code == 303
    assert not response.cookies


def test_reading_the_address_is_refused(client: Client, home: object) -> None:
    assert client.get("/language/").status_code == 405
