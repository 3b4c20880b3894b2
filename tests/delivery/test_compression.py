"""What Django answers itself is packed for who takes it."""

import gzip

import brotli
import pytest
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.test import Client, RequestFactory

from delivery.compression import CompressionMiddleware
from home.models import SectionPage

pytestmark = pytest.mark.django_db
PLAIN = '"abc"'


@pytest.mark.parametrize("address", ["/", "/events/", "/manifest.webmanifest"])
def test_pages_are_packed_with_brotli_or_gzip(
    client: Client, section: SectionPage, address: str
) -> None:
    plain = client.get(address)
    packed = client.get(address, headers={"accept-encoding": "gzip, br"})
    older = client.get(address, headers={"accept-encoding": "gzip"})

    assert "Content-Encoding" not in plain
    assert packed["Content-Encoding"] == "br"
    assert older["Content-Encoding"] == "gzip"
    for each in (plain, packed, older):
        assert "Accept-Encoding" in each["Vary"]
    assert int(packed["Content-Length"]) == len(packed.content) < len(plain.content) / 2
    assert brotli.decompress(packed.content)[:15] == plain.content[:15]
    assert gzip.decompress(older.content)[:15] == plain.content[:15]


def test_the_length_of_what_is_for_one_reader_tells_nothing(
    client: Client, section: SectionPage
) -> None:
    asked = {"accept-encoding": "br, gzip"}
    answers = [client.get("/participate/post/", headers=asked) for _ in range(9)]

    assert {each["Content-Encoding"] for each in answers} == {"gzip"}
    assert len({len(each.content) for each in answers}) > 1


def test_who_is_signed_in_gets_every_page_so(client: Client, section: SectionPage) -> None:
    client.cookies["sessionid"] = "x"

    response = client.get("/", headers={"accept-encoding": "br, gzip"})
    assert response["Content-Encoding"] == "gzip"


def test_what_is_packed_has_an_etag_of_its_own_and_is_known_by_it() -> None:
    def view(request: HttpRequest) -> HttpResponse:
        known = request.headers.get("If-None-Match") == PLAIN
        response = HttpResponseNotModified() if known else HttpResponse("x" * 1000)
        response["ETag"] = PLAIN
        return response

    answer = CompressionMiddleware(view)

    def etag(**headers: str) -> tuple[int, str]:
        response = answer(RequestFactory().get("/", headers=headers))
        return response.status_code, response["ETag"]

    assert etag() == (200, PLAIN)
    assert etag(**{"accept-encoding": "br"}) == (200, '"abc-br"')
    again = {"accept-encoding": "br", "if-none-match": '"abc-br"'}
    assert etag(**again) == (304, '"abc-br"')
    assert etag(**{"accept-encoding": "br", "if-none-match": PLAIN}) == (304, PLAIN)
    # Somebody else's packed copy is not this reader's.
    assert etag(**{"if-none-match": '"abc-br"'}) == (200, PLAIN)


def test_files_and_what_is_packed_already_are_left_alone(client: Client, home: object) -> None:
    asked = {"accept-encoding": "br, gzip"}
    card = client.get("/cards/site.png", headers=asked)
    pins = client.get("/map/points.json", headers=asked)

    assert "Content-Encoding" not in card
    assert pins["Content-Encoding"] == "br"
    assert brotli.decompress(pins.content).startswith(b"{")
