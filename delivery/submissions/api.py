"""The endpoints for drafts of partners."""

from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from ninja import Body, Router
from pydantic import BaseModel
from wagtail.models import Page

from cms.content_types import ContentType
from delivery.api.bodies import BodyProblem, fields_refused
from delivery.api.problems import Problem, ProblemError
from delivery.api.responses import JSON, to_bytes
from delivery.models import PartnerKey, Submission
from delivery.models.partners import SUBMIT
from delivery.partners.schemes import schemes
from delivery.submissions.bodies import body_annotation, submitting_types
from delivery.submissions.idempotency import digest_of, key_sent, sent_before
from delivery.submissions.queueing import RefusedError, enqueue, partner_submission, takes
from delivery.submissions.states import SubmissionDocument, document_of

MOST_BYTES = 64 * 1024
ERRORS: dict[int, Any] = {400: Problem, 401: Problem, 403: Problem, 413: Problem, 422: BodyProblem}
PARAMETER = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": True,
    "description": "A new value for each draft: repeated within 24 hours it gives the same answer.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255},
}


def key_needed(request: HttpRequest) -> PartnerKey:
    """Return the request's key; raises ProblemError(401) where it has none."""
    key: PartnerKey | None = getattr(request, "partner_key", None)
    if key is None:
        raise ProblemError(401, "This needs a partner's key: `Authorization: Bearer <key>`.")
    return key


def sender_needed(request: HttpRequest) -> PartnerKey:
    """Return the key of a request that may send a draft, before its body is looked at.

    Raises ProblemError: 401 without a key, 403 for one that only reads, 400 without
    Idempotency-Key, 413 for a body of more than 64 kB.
    """
    key = key_needed(request)
    if SUBMIT not in key.scopes:
        raise ProblemError(
            403, "This key only reads. Ask the facilitation team for one that sends."
        )
    key_sent(request)
    if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES:
        raise ProblemError(413, "The draft is longer than 64 kB. Send less.")
    return key


def status(request: HttpRequest, submission: Submission, code: int) -> HttpResponse:
    """Return a draft's status; only its partner reads it, so that no cache may keep it."""
    document = document_of(request, submission)
    response = HttpResponse(to_bytes(document), status=code, content_type=JSON)
    response["Cache-Control"] = "private, no-store"
    if code == HTTPStatus.ACCEPTED:
        response["Location"] = document.url
    return response


def submit(request: HttpRequest, body: Any) -> HttpResponse:
    """Take a draft into the moderation queue of the key's section."""
    key = key_needed(request)
    section, declared = key.submits_to, submitting_types()[body.type]
    if section is None or body.section != section.slug:
        raise ProblemError(403, "This key sends drafts to another section only.")
    if not takes(section, declared):
        raise ProblemError(403, "This section takes no drafts of this type.")
    name, digest = key_sent(request), digest_of(body.model_dump(mode="json"))
    before = sent_before(key.partner, name, digest)
    if before is None:
        sent = Submission(idempotency_key=name, digest=digest)
        before = store(key, section, declared, body.fields, sent)
    return status(request, before, HTTPStatus.ACCEPTED)


def store(
    key: PartnerKey, section: Page, declared: ContentType, fields: BaseModel, sent: Submission
) -> Submission:
    """Queue the draft, unless the same request was answered in this very moment."""
    assert declared.submits is not None  # noqa: S101
    try:
        return enqueue(key, section, declared, declared.submits.page_of(fields), sent)
    except IntegrityError:
        name = sent.idempotency_key or ""
        if other := sent_before(key.partner, name, sent.digest):
            return other
        raise


def submission_status(request: HttpRequest, submission_id: UUID) -> HttpResponse:
    """Return what has become of one of the partner's own drafts."""
    found = partner_submission(key_needed(request).partner, submission_id)
    if found is None:
        raise ProblemError(404, "There is no such draft of yours.")
    return status(request, found, HTTPStatus.OK)


def submissions_router() -> Router:
    """Return the two endpoints; the body's model is made of the types that take drafts."""
    router = Router(tags=["submissions"])

    def send(request: HttpRequest, body: Any) -> HttpResponse:
        try:
            return submit(request, body)
        except RefusedError as refused:
            return fields_refused(refused.errors)

    send.__annotations__["body"] = Body[body_annotation()]  # type: ignore[misc]
    for path in ("/", ""):
        router.add_api_operation(
            path,
            ["POST"],
            send,
            auth=schemes(sender_needed),
            response={202: SubmissionDocument, **ERRORS},
            operation_id="send_submission",
            summary="Send a draft into a section's moderation queue",
            include_in_schema=path == "/",
            openapi_extra={"parameters": [PARAMETER]},
        )
    router.add_api_operation(
        "/{submission_id}/",
        ["GET"],
        submission_status,
        auth=schemes(key_needed),
        response={200: SubmissionDocument, 400: Problem, 401: Problem, 404: Problem},
        operation_id="get_submission",
        summary="What has become of a draft",
    )
    return router
