"""What an address asks of the form: which kind, and from what it goes on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.utils.translation import gettext as _

from participation.posting.earlier import Earlier, find_earlier
from participation.posting.exchange_form import NeedForm, OfferForm
from participation.posting.form import PostingForm
from participation.posting.kinds import NEED, OFFER, PROPOSAL, RESOURCES, REVIEW, PostingKind, kinds
from participation.posting.proposal_form import ProposalForm
from participation.posting.resource_form import ResourceForm


@dataclass(frozen=True)
class Beginning:
    """How a form begins; both are none where the address asks for nothing that is there."""

    kind: PostingKind | None = None
    earlier: Earlier | None = None

    @property
    def form_class(self) -> type[PostingForm]:
        """The form for this kind."""
        return form_class_of(self.kind.name if self.kind else "")

    @property
    def inspired_by(self) -> UUID | None:
        """The uuid of what it goes on from."""
        return self.earlier.uuid if self.earlier else None

    @property
    def initial(self) -> dict[str, Any]:
        """What stands in the form already."""
        if self.kind is None:
            return {}
        begins: dict[str, Any] = {"kind": self.kind.name}
        if self.earlier is not None:
            begins |= self.earlier.initial(self.kind.name, has_time=self.kind.has_time)
        return begins

    @property
    def query(self) -> str:
        """The part of the address that asks for the same again, with its question mark, or ""."""
        pairs = [("kind", self.kind.name)] if self.kind else []
        pairs += [("after", self.earlier.document["id"])] if self.earlier else []
        return f"?{urlencode(pairs)}" if pairs else ""

    @property
    def heading(self) -> str:
        """What the form is called, where it is one for a kind of its own."""
        headings = {
            ProposalForm: _("의제로 제안하기"),
            ResourceForm: _("나눌 것 알리기"),
            NeedForm: _("찾아요"),
            OfferForm: _("나눠요"),
        }
        return headings.get(self.form_class, "")


def form_class_of(kind: str) -> type[PostingForm]:
    """Return the form of a kind; reviews, which need an event, are no concern of it."""
    known: dict[str, type[PostingForm]] = {
        NEED: NeedForm,
        OFFER: OfferForm,
        PROPOSAL: ProposalForm,
        **dict.fromkeys(RESOURCES, ResourceForm),
    }
    return known.get(kind, PostingForm) if kind in kinds() else PostingForm


def read_beginning(asked: Mapping[str, str], *, is_trusted: bool = False) -> Beginning:
    """Return what an address asks; what is unknown or not public counts for nothing.

    What has a form of its own is looked at by its section, so that a trusted link has none of it.
    """
    kind = kinds().get(asked.get("kind", ""))
    if kind is None or kind.name == REVIEW or (is_trusted and not kind.is_offered):
        return Beginning()
    return Beginning(kind, find_earlier(asked.get("after", "")))
