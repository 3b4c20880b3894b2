"""The OpenAPI document: valid, complete, and changed only on purpose.

`make test ARGS="-k snapshot" MADANG_WRITE_SNAPSHOT=1` writes the snapshot anew; look at its
difference: within /api/v1/ changes only add.
"""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from openapi_spec_validator import validate

from cms.content_types import content_types

SNAPSHOT = Path(__file__).parent / "openapi.json"


def document() -> dict[str, Any]:
    """Return the OpenAPI document as it is served."""
    served: dict[str, Any] = Client().get("/api/v1/openapi.json").json()
    return served


def written(served: dict[str, Any]) -> str:
    """Return the document as the snapshot holds it."""
    return json.dumps(served, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def test_it_is_valid_openapi_3_1() -> None:
    served = document()

    validate(served)
    assert served["openapi"].startswith("3.1")


def test_it_is_as_the_snapshot_says() -> None:
    if os.environ.get("MADANG_WRITE_SNAPSHOT"):
        SNAPSHOT.write_text(written(document()), encoding="utf-8")

    assert written(document()) == SNAPSHOT.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", content_types())
def test_every_type_has_its_own_list_and_detail(name: str) -> None:
    paths = document()["paths"]

    parameters = paths[f"/api/v1/{name}/"]["get"]["parameters"]
    known = {each["name"] for each in parameters}
    assert {each.name for each in content_types()[name].filters} < known
    assert f"/api/v1/{name}/{{key}}/" in paths


def test_every_operation_says_how_it_fails() -> None:
    for path, operations in document()["paths"].items():
        for operation in operations.values():
            assert "400" in operation["responses"], path


def test_its_page_asks_no_other_host() -> None:
    page = Client().get("/api/v1/docs/").content.decode()

    assert "https://" not in page
    assert "/static/ninja/swagger-ui-bundle.js" in page


def test_no_two_types_give_one_name_to_different_things() -> None:
    seen: dict[str, Any] = {}
    for declared in content_types().values():
        schema = declared.schema.model_json_schema(mode="serialization")
        parts = {**schema.pop("$defs", {}), declared.schema.__name__: schema}
        for name, part in parts.items():
            assert seen.setdefault(name, part) == part, f"{declared.name}: {name}"
    # What Pydantic calls models of one name, where it meets them together.
    assert [name for name in document()["components"]["schemas"] if "__" in name] == []
