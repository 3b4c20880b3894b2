"""Steps of a trail."""

from datetime import date
from typing import Any

from cms.pages import BasePage
from deliberation.models import TrailEdge
from deliberation.trail.steps import add


def make_step(subject: BasePage, relation: str, target: BasePage, **fields: Any) -> TrailEdge:
    """Add a step as an editor would: "subject relation target"."""
    defaults: dict[str, Any] = {
        "dated_on": date(2026, 6, 1),
        "evidence": "회의록에 적혀 있습니다.",
        "organisation": "온라인 촉진단",
    }
    edge = TrailEdge(
        subject_page=subject.page_ptr,
        relation=relation,
        object_page=target.page_ptr,
        **defaults | fields,
    )
    return add(edge)
