"""What is wrong with a body, field by field: a pointer (RFC 6901) and a sentence for each."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpResponse
from pydantic import BaseModel

from cms.content_types import content_types
from delivery.api.problems import Problem, problem_response

UNPROCESSABLE = 422
# What a choice of models says where `type` chooses none of them.
NO_TYPE = ("union_tag_invalid", "union_tag_not_found")


class FieldProblem(BaseModel):
    """One field's error: where in the body it stands, and what is wrong with it."""

    pointer: str
    detail: str


class BodyProblem(Problem):
    """A problem detail with an entry for each field that cannot be taken."""

    errors: list[FieldProblem] = []


def pointer_of(loc: Iterable[Any]) -> str:
    """Return where an error stands; a name that we do not know was sent, and is not echoed.

    Before the path stand "body", the argument's name and, in a choice of types, the type's name.
    """
    path = list(loc)[2:]
    if path and path[0] in content_types():
        path = path[1:]
    return "/" + "/".join(str(each).replace("~", "~0").replace("/", "~1") for each in path)


def sentence_of(error: dict[str, Any]) -> str:
    """Return what is wrong, without what was sent: some messages would repeat it."""
    if error["type"] == "extra_forbidden":
        return "There is a field that this type does not take."
    if error["type"] in NO_TYPE:
        return "No drafts of this type are taken, or none is named."
    if "isoformat" in error["msg"]:
        return "A date, or a time as in RFC 3339, is expected."
    return str(error["msg"]).removeprefix("Value error, ")


def body_refused(errors: Iterable[dict[str, Any]]) -> HttpResponse:
    """Return the refusal of a body that does not fit."""
    found = []
    for error in errors:
        loc = error["loc"]
        where = pointer_of(loc[:-1] if error["type"] == "extra_forbidden" else loc)
        where = f"{where.rstrip('/')}/type" if error["type"] in NO_TYPE else where
        found.append({"pointer": where.rstrip("/"), "detail": sentence_of(error)})
    return fields_refused(found)


def fields_refused(errors: list[dict[str, str]]) -> HttpResponse:
    """Return the refusal of a body, with what is wrong at each pointer."""
    return problem_response(
        UNPROCESSABLE,
        "Some fields cannot be taken. See `errors`, and send it again.",
        errors=errors,
    )
