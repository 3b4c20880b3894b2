"""What has become of a draft."""

from enum import StrEnum

from django.http import HttpRequest
from pydantic import BaseModel
from wagtail.models import WorkflowState

from delivery.models import Submission


class SubmissionState(StrEnum):
    """Editors have not decided, have published it, or have said no (or taken it back)."""

    WAITING = "waiting"
    PUBLISHED = "published"
    DECLINED = "declined"


class SubmissionDocument(BaseModel):
    """A draft as its partner sees it; `published` is the API's address of what became of it."""

    id: str
    url: str
    type: str
    section: str
    state: SubmissionState
    published: str | None
    received_at: str


def state_of(submission: Submission) -> SubmissionState:
    """Return what has become of a draft, by its page and its workflow."""
    page = submission.page
    if page is None:
        return SubmissionState.DECLINED
    if page.live:
        return SubmissionState.PUBLISHED
    if page.first_published_at is not None:
        return SubmissionState.DECLINED
    workflow = page.specific.workflow_states.order_by("-created_at").first()
    over = (WorkflowState.STATUS_NEEDS_CHANGES, WorkflowState.STATUS_CANCELLED)
    if workflow is not None and workflow.status in over:
        return SubmissionState.DECLINED
    return SubmissionState.WAITING


def document_of(request: HttpRequest, submission: Submission) -> SubmissionDocument:
    """Return a draft's status."""
    state = state_of(submission)
    published = None
    if state is SubmissionState.PUBLISHED and submission.page is not None:
        uuid = submission.page.specific.uuid
        published = request.build_absolute_uri(f"/api/v1/{submission.type}/{uuid}/")
    return SubmissionDocument(
        id=str(submission.pk),
        url=request.build_absolute_uri(f"/api/v1/submissions/{submission.pk}/"),
        type=submission.type,
        section=submission.section,
        state=state,
        published=published,
        received_at=submission.created_at.isoformat(),
    )
