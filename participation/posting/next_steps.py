"""What one may do after an event that was good: meet again, propose, help."""

from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _

from participation.models import Posting
from participation.posting.kinds import OFFER, PROPOSAL, REVIEW, kinds


@dataclass(frozen=True)
class NextStep:
    """One way on: its name, a sentence, and its address below the site's root."""

    label: str
    words: str
    path: str


def next_steps(after: UUID | str) -> list[NextStep]:
    """Return the ways on from an event or a review (uuid), in the reader's language."""
    known = kinds()
    # Who has something to give offers it where that is a type of its own; else a section hears it.
    helping = OFFER if OFFER in known else "story"
    steps = [
        ("gathering", _("다시 만나기"), _("같은 곳, 같은 주제로 다음 모임을 알립니다.")),
        (PROPOSAL, _("의제로 제안하기"), _("나온 이야기를 바꿀 거리로 내놓습니다.")),
        (helping, _("돕겠다고 하기"), _("나눌 수 있는 재주·공간·물건을 알립니다.")),
    ]
    return [
        NextStep(label, words, f"/participate/post/?kind={kind}&after={after}")
        for kind, label, words in steps
        if kind in known
    ]


def steps_of(posting: Posting) -> list[NextStep]:
    """Return the ways on from the event that a posting reviews; other postings have none."""
    if posting.kind != REVIEW or posting.inspired_by is None:
        return []
    return next_steps(posting.inspired_by)
