"""Errors of the API as problem details (RFC 9457); what was sent is never echoed."""

from http import HTTPStatus
from typing import Any

import orjson
from django.http import HttpResponse
from pydantic import BaseModel, Field


class Problem(BaseModel):
    """A problem detail: what went wrong, and what to do."""

    type: str = Field(default="about:blank")
    title: str
    status: int
    detail: str


class ProblemError(Exception):
    """A request that cannot be answered; `detail` says what to change."""

    def __init__(self, status: int, detail: str, **members: Any) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.members = members


def problem_response(status: int, detail: str, **members: Any) -> HttpResponse:
    """Return an error as application/problem+json; `members` are further members of the object."""
    problem = Problem(title=HTTPStatus(status).phrase, status=status, detail=detail)
    response = HttpResponse(
        orjson.dumps(problem.model_dump() | members),
        status=status,
        content_type="application/problem+json",
    )
    response["Cache-Control"] = "no-store"
    return response
