"""Tables, read back as a spreadsheet or a program reads them."""

import csv
from io import StringIO

import pytest
from django.test import Client

from cms.content_types import content_types
from delivery.formats.cells import cell
from delivery.formats.columns import columns_of
from home.models import HomePage, SectionPage
from tests.delivery.formats.asking import WEIRD, got
from tests.factories.listings import CommunityFactory, EventFactory
from tests.home.site.city import make_city

pytestmark = pytest.mark.django_db
BOM = b"\xef\xbb\xbf"


def rows(client: Client, address: str) -> list[dict[str, str]]:
    """Return the rows of a table by column."""
    content = got(client, address).content
    assert content.startswith(BOM)
    read = csv.DictReader(StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
    return list(read)


def test_an_event_is_a_flat_row(client: Client, section: SectionPage) -> None:
    page = EventFactory(
        parent=section,
        address="전북 남원시 요천로 1447",
        topics=["craft", "walk"],
        is_step_free=True,
        fee_amount=5000,
    )

    (row,) = rows(client, "/api/v1/events.csv")

    assert row["id"] == str(page.uuid)
    assert row["title"] == page.title
    assert row["place.name"] == "광한루원"
    assert row["place.address"] == "전북 남원시 요천로 1447"
    assert row["place.latitude"] == "35.4029"
    assert row["topics"] == "craft; walk"
    assert row["accessibility.is_step_free"] == "true"
    assert row["fee.amount"] == "5000"
    assert row["section.slug"] == section.slug
    assert row["community.slug"] == ""


@pytest.mark.parametrize("name", content_types())
def test_the_columns_are_the_same_with_and_without_rows(
    client: Client, home: HomePage, section: SectionPage, name: str
) -> None:
    empty = got(client, f"/api/v1/{name}.csv?tag=nothing").content.decode("utf-8-sig")
    make_city(home, section)

    row = rows(client, f"/api/v1/{name}.csv")[0]

    names = [column.name for column in columns_of(content_types()[name].schema)]
    assert empty == ",".join(names) + "\r\n"
    assert list(row) == names
    assert None not in row.values()
    assert len(names) == len(set(names))


@pytest.mark.parametrize("title", WEIRD)
def test_no_title_breaks_the_table(client: Client, section: SectionPage, title: str) -> None:
    EventFactory(parent=section, title=title, host=title)

    (row,) = rows(client, "/api/v1/events.csv")

    assert [each for each in row["title"] if each.isalnum()] == [
        each for each in title if each.isalnum()
    ]
    assert not row["title"].startswith(("=", "+", "-", "@"))
    assert row["host"] == row["title"]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+82 63 620 0000", "'+82 63 620 0000"),
        ("-빼기", "'-빼기"),
        ("@골목", "'@골목"),
        (" =1", "' =1"),
        ("\t=1", "'\t=1"),
        ("\r\n=1", "'\n=1"),
        ("1+1=2", "1+1=2"),
        (-3.5, "-3.5"),
        (0, "0"),
        (False, "false"),
        (None, ""),
    ],
)
def test_a_cell_that_a_spreadsheet_would_reckon_with_is_made_harmless(
    value: object, written: str
) -> None:
    assert cell(value) == written


def test_an_address_of_a_picture_and_a_phone_have_their_columns(
    client: Client, section: SectionPage
) -> None:
    CommunityFactory(parent=section, contact_phone="063-620-0000")

    (row,) = rows(client, "/api/v1/communities.csv")

    assert row["contact.phone"] == "063-620-0000"
    assert row["lead_image.url"] == ""
    assert not [name for name in row if name.startswith(("offers", "what_they_do"))]
