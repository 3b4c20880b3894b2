"""What of a document is words."""

import pytest
from django.test import Client

from delivery.models import Publication
from delivery.text import text_of
from home.models import HomePage, SectionPage
from tests.home.site.city import make_city

NUMBERS = r"[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{32}"


def test_names_of_values_are_no_words() -> None:
    document = {"title": "모임", "id": "7f", "translation_key": "8e", "starts_at": "2026"}

    assert text_of(document) == "모임"


@pytest.mark.django_db
def test_no_document_of_the_city_has_numbers_of_machines_among_its_words(
    client: Client, home: HomePage, section: SectionPage
) -> None:
    make_city(home, section)

    assert Publication.objects.exclude(text="").exists()
    assert list(Publication.objects.filter(text__regex=NUMBERS).values_list("text")) == []
