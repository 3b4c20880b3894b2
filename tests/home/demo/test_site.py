"""The demo's address."""

from typing import Any

import pytest

from delivery.models import Publication
from home.demo.loading.site import set_address
from home.models import SectionPage

pytestmark = pytest.mark.django_db


def test_documents_follow_the_address_of_the_site(
    section: SectionPage, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        set_address("127.0.0.1", 8123)

    row = Publication.objects.get(uuid=section.uuid)
    assert row.url == "http://127.0.0.1:8123/culture-city/"
    assert row.url.encode() in bytes(row.body or b"")
