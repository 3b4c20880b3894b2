"""Answers of the API as they come, and refusals as exceptions."""

import json
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import httpx

from madang_client.errors import NotMadang, Problem, ResyncNeeded
from madang_client.patience import retry_after


@dataclass(frozen=True)
class Answer:
    """What came from an address; `is_known` where the asker has it already (304)."""

    address: str
    text: str
    etag: str
    is_known: bool


def answer_of(address: httpx.URL, response: httpx.Response) -> Answer:
    """Return a response that was read as an answer; raises Problem or NotMadang."""
    is_known = response.status_code == HTTPStatus.NOT_MODIFIED
    if not is_known and response.status_code != HTTPStatus.OK:
        raise problem_of(response)
    try:
        text = response.content.decode("utf-8")
    except UnicodeDecodeError:
        raise NotMadang("The answer is not UTF-8, as Madang's answers are.") from None
    return Answer(str(address), text, response.headers.get("ETag", ""), is_known)


def problem_of(response: httpx.Response) -> Problem:
    """Return a refusal that was read as an exception; raises nothing."""
    status = response.status_code
    told = told_in(response)
    title = str(told.get("title") or phrase(status))
    detail = str(told.get("detail") or "")
    if status == HTTPStatus.GONE and isinstance(told.get("resync"), str):
        return ResyncNeeded(title, detail, told["resync"])
    wish = retry_after(response.headers.get("Retry-After"))
    return Problem(status, title, detail, retry_after=wish)


def told_in(response: httpx.Response) -> dict[str, Any]:
    """Return the members of a problem detail, none where the answer is no such thing."""
    if not response.headers.get("Content-Type", "").startswith("application/problem+json"):
        return {}
    try:
        told = json.loads(response.content)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def phrase(status: int) -> str:
    """Return what a status is called."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Refused"
