"""The standard datasets in the OpenAPI document."""

from typing import Any

from ninja import Schema

from delivery.opendata.envelope import SHAPES
from delivery.opendata.mapping import Dataset


def described_parameters(model: type[Schema]) -> list[dict[str, Any]]:
    """Return the query parameters of a dataset; choices are written out where they stand."""
    schema = model.model_json_schema(by_alias=True)
    choices = schema.get("$defs", {})
    return [
        {
            "in": "query",
            "name": name,
            "required": False,
            "description": each.get("description", ""),
            "schema": written_out(each, choices),
        }
        for name, each in schema["properties"].items()
    ]


def written_out(schema: Any, choices: dict[str, Any]) -> Any:
    """Return a schema with what it refers to in its place."""
    if isinstance(schema, list):
        return [written_out(each, choices) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return choices[schema["$ref"].rsplit("/", 1)[-1]]
    return {name: written_out(each, choices) for name, each in schema.items()}


def described_answers(dataset: Dataset) -> dict[int, Any]:
    """Return the answers of a dataset: the envelope, also where something is wrong."""
    envelope = envelope_schema(dataset)
    contents = {
        shape.media_type: {"schema": envelope if name == "json" else {"type": "string"}}
        for name, shape in SHAPES.items()
    }
    errors = {name: each for name, each in contents.items() if name != "text/csv"}
    return {200: {"content": contents}, 400: {"content": errors}, 404: {"content": errors}}


def envelope_schema(dataset: Dataset) -> dict[str, Any]:
    """Return the JSON Schema of the envelope around a dataset's rows."""
    text, number = {"type": "string"}, {"type": "integer"}
    row = closed(dict.fromkeys(dataset.columns, text))
    header = closed({"resultCode": text, "resultMsg": text}) | {"additionalProperties": text}
    body = closed(
        {
            "items": {"type": "array", "items": row},
            **dict.fromkeys(("totalCount", "numOfRows", "pageNo"), number),
        }
    )
    return closed({"response": closed({"header": header, "body": body})})


def closed(properties: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of an object with all of these members."""
    return {"type": "object", "properties": properties, "required": list(properties)}
