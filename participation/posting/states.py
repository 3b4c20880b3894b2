"""How far a posting has come, by its page and its workflow."""

from wagtail.models import WorkflowState

from participation.models import Posting
from participation.models.postings import PostingState


def state_of(posting: Posting) -> PostingState:
    """Return how far a posting has come."""
    page = posting.page
    if posting.withdrawn_at is not None:
        return PostingState.WITHDRAWN
    if page is None:
        return PostingState.DECLINED
    if posting.waits_for_guardian:
        return PostingState.GUARDIAN
    if page.live:
        return PostingState.PUBLISHED
    if page.first_published_at is not None:
        return PostingState.DECLINED
    workflow = page.specific.workflow_states.order_by("-created_at").first()
    over = (WorkflowState.STATUS_NEEDS_CHANGES, WorkflowState.STATUS_CANCELLED)
    if workflow is not None and workflow.status in over:
        return PostingState.DECLINED
    return PostingState.WAITING
