"""Addresses in templates."""

import pytest

from home.templatetags.addresses import here, list_address


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("http://testserver/culture/walk/", "/culture/walk/"),
        ("https://madang.example:8443/a/?b=c#d", "/a/?b=c#d"),
        ("/already/", "/already/"),
        ("", ""),
    ],
)
def test_an_address_of_the_site_loses_its_host(address: str, path: str) -> None:
    assert here(address) == path


def test_a_type_that_is_not_installed_leads_to_the_front() -> None:
    assert list_address("events") == "/events/"
    assert list_address("elephants") == "/"
