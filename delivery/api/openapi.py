"""What the OpenAPI document says beyond what django-ninja can work out by itself."""

from typing import Any

from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema

PROBLEMS = {"Problem", "BodyProblem", "ResyncProblem"}
MEDIA_TYPE = "application/problem+json"
# What every operation may answer before it is asked: the API's door, and the server itself.
OF_THE_DOOR = {
    "401": "The key is unknown, has ended or was revoked.",
    "429": "Too many requests: wait for as many seconds as Retry-After says.",
}


class DeliveryAPI(NinjaAPI):
    """The API with a document that names its errors as they are sent."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.documents: dict[str, OpenAPISchema] = {}

    def get_openapi_schema(self, **kwargs: Any) -> OpenAPISchema:
        """Return the document: made once, as it takes a second and nothing in it changes."""
        asked = repr(sorted(kwargs.items()))
        if asked not in self.documents:
            self.documents[asked] = self.made(**kwargs)
        return self.documents[asked]

    def made(self, **kwargs: Any) -> OpenAPISchema:
        """Return the document, with what every operation may answer."""
        document = super().get_openapi_schema(**kwargs)
        for operations in document["paths"].values():
            for operation in operations.values():
                complete(operation["responses"])
        return document


def complete(responses: dict[Any, Any]) -> None:
    """Give an operation's errors their media type, and add those of the door."""
    for response in responses.values():
        content = response.get("content", {})
        if name_of(content.get("application/json", {})) in PROBLEMS:
            content[MEDIA_TYPE] = content.pop("application/json")
    known = {str(status) for status in responses}
    for status, description in OF_THE_DOOR.items():
        if status not in known:
            schema = {"$ref": "#/components/schemas/Problem"}
            content = {MEDIA_TYPE: {"schema": schema}}
            responses[int(status)] = {"description": description, "content": content}
    responses[414] = {"description": "The address is longer than 8,000 bytes."}


def name_of(media: dict[str, Any]) -> str:
    """Return the name of the component that a body is; empty where it is none."""
    return str(media.get("schema", {}).get("$ref", "")).rpartition("/")[2]
