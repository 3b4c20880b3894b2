"""The statement of how far everyone can use the site."""

import pytest
from django.test import Client
from pytest_django import Settings

pytestmark = pytest.mark.django_db


def test_it_says_what_is_followed_what_is_missing_and_when(client: Client, home: object) -> None:
    said = client.get("/accessibility/").content.decode()

    for words in ("KWCAG", "아직 모자란 것", 'datetime="2026-11-27"', 'href="/sections/"'):
        assert words in said
    assert 'href="/accessibility/"' in client.get("/").content.decode()


@pytest.mark.parametrize(
    ("contact", "shown"),
    [("access@city.example", 'href="mailto:access@city.example"'), ("063-620-0000", "063-620")],
)
def test_it_names_whom_to_tell(
    client: Client, home: object, settings: Settings, contact: str, shown: str
) -> None:
    settings.MADANG_ACCESS_CONTACT = contact

    assert shown in client.get("/accessibility/").content.decode()
