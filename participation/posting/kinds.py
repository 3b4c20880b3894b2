"""What can be posted, and of which content type the page is that it becomes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cms.content_types import ContentType, content_types


@dataclass(frozen=True)
class PostingKind:
    """What can be sent: `has_time` if it takes place at a time; `fixed` fields of a page.

    `is_offered` if the form for everything offers it; else it has a form of its own.
    """

    name: str
    label: str | Promise
    type: str
    has_time: bool
    fixed: Mapping[str, Any] = field(default_factory=dict)
    is_offered: bool = True


PROPOSAL, REVIEW = "proposal", "review"
NEED, OFFER = "need", "offer"
# Kinds of what can be shared, under the names that its pages know them by.
RESOURCES = ("skill", "space", "thing")


def on_time(kind: str) -> dict[str, Any]:
    """Return what is fixed of a kind of events: one joins it here."""
    return {"kind": kind, "takes_joins": True}


ALL = (
    PostingKind("gathering", _("모임"), "events", True, on_time("gathering")),
    PostingKind("event", _("행사"), "events", True, on_time("event")),
    PostingKind("performance", _("공연"), "events", True, on_time("performance")),
    PostingKind("course", _("강좌"), "events", True, on_time("course")),
    PostingKind("skill", _("나눌 재능"), "resources", False, {"kind": "skill"}),
    PostingKind("space", _("나눌 공간"), "resources", False, {"kind": "space"}),
    PostingKind("thing", _("나눌 물건"), "resources", False, {"kind": "thing"}),
    PostingKind("story", _("이야깃거리 제보"), "stories", False, {"kind": "news"}),
    PostingKind(NEED, _("찾아요"), "exchanges", False, {"direction": NEED}, False),
    PostingKind(OFFER, _("나눠요"), "exchanges", False, {"direction": OFFER}, False),
    PostingKind(PROPOSAL, _("의제 제안"), "proposals", False, is_offered=False),
    PostingKind(REVIEW, _("후기"), "reviews", False, is_offered=False),
)


def kinds() -> dict[str, PostingKind]:
    """Return the kinds by name: those whose content type is installed."""
    return {each.name: each for each in ALL if each.type in content_types()}


def declared_of(kind: PostingKind) -> ContentType:
    """Return the content type of a kind."""
    return content_types()[kind.type]
