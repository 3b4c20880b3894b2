"""Types describe themselves, and documents keep to the description."""

from typing import Any

import jsonschema
import pytest
from django.test import Client

from cms.content_types import content_types
from home.models import SectionPage
from tests.factories.by_type import FACTORIES

pytestmark = pytest.mark.django_db


def test_every_type_is_listed_with_a_valid_schema(client: Client) -> None:
    items: list[dict[str, Any]] = client.get("/api/v1/types/").json()["items"]

    assert [item["name"] for item in items] == list(content_types())
    for item in items:
        jsonschema.Draft202012Validator.check_schema(item["json_schema"])
        assert client.get(f"/api/v1/types/{item['name']}/").json() == item


@pytest.mark.parametrize("name", FACTORIES)
def test_documents_are_as_their_schema_says(
    client: Client, section: SectionPage, name: str
) -> None:
    FACTORIES[name](parent=section, topics=["music"])
    schema = client.get(f"/api/v1/types/{name}/").json()["json_schema"]

    (item,) = client.get(f"/api/v1/{name}/").json()["items"]

    jsonschema.validate(item, schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def test_streams_are_typed_in_the_schema(client: Client) -> None:
    schema = client.get("/api/v1/types/stories/").json()["json_schema"]

    body = schema["properties"]["body"]

    assert body["items"]["discriminator"]["propertyName"] == "type"
    assert "quotation" in body["items"]["discriminator"]["mapping"]
