"""What the head of a page says to search engines and messengers."""

import re

import pytest
from django.test import Client

from home.models import SectionPage
from tests.home.site.city import City

pytestmark = pytest.mark.django_db


def head(client: Client, address: str) -> str:
    """Return the head of a page."""
    return client.get(address).content.decode().split("</head>")[0]


def test_a_page_names_itself_its_card_and_its_feeds(client: Client, city: City) -> None:
    event = city.pages["events"]
    said = head(client, f"{city.address('events')}?utm_source=x")

    assert f'<link rel="canonical" href="{event.full_url}">' in said
    assert f'<meta property="og:title" content="{event.title}">' in said
    card = re.search(r'og:image" content="http://testserver(/cards/[^"]+)"', said)
    assert card
    assert client.get(card[1]).status_code == 200
    assert said.count("og:title") == said.count('rel="canonical"') == 1
    assert 'property="og:image:alt" content="' + event.title in said
    assert "text/calendar" in said
    assert 'type="application/ld+json"' in said


@pytest.mark.parametrize("address", ["/", "/events/", "/events/?kind=course", "/topics/craft/"])
def test_lists_and_topics_have_one_address_and_a_card(
    client: Client, city: City, address: str
) -> None:
    said = head(client, address)

    assert f'<link rel="canonical" href="http://testserver{address.split("?")[0]}">' in said
    assert said.count("og:image:alt") == 1


def test_a_topic_can_be_subscribed_to(client: Client, city: City) -> None:
    offered = re.findall(
        r'<link rel="alternate" type="([^"]+)" title="[^"]+" href="(?:http://testserver)?(/my/[^"]+)"',
        head(client, "/topics/craft/"),
    )

    assert {"text/calendar", "application/atom+xml"} <= {media_type for media_type, _ in offered}
    assert len({media_type for media_type, _ in offered}) == len(offered), "one feed is told twice"
    for _media_type, address in offered:
        assert client.get(address.replace("&amp;", "&")).status_code == 200


def test_an_address_that_holds_a_secret_is_not_repeated(
    client: Client, section: SectionPage
) -> None:
    for address in ("/participate/post/mine/secret/", "/nowhere/"):
        said = head(client, address)
        assert "canonical" not in said
        assert "secret" not in said
