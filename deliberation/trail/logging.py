"""The log follows the pages: each published stage that is new is written down."""

from typing import Any

from deliberation.models import StageChange


def log_stage(page: Any, **kwargs: Any) -> None:
    """Write down the stage of a published page where it differs from the last one."""
    stage = getattr(page, "stage", None)
    if stage is None or not page.live:
        return
    stages = StageChange.objects.filter(page_uuid=page.uuid)
    # A proposal may be deliberated while its stage in the administration stays the same.
    last = stages.exclude(stage="deliberated").order_by("-pk").first()
    if last is None or last.stage != stage:
        StageChange.objects.create(page_uuid=page.uuid, stage=str(stage))
