"""An item and the facts it was made from."""

from dataclasses import dataclass
from datetime import datetime

from cms.ground.districts import District
from tests.relevance.vocabulary import Subject


@dataclass(frozen=True)
class Mention:
    """A subject in the word that was used for it: its noun or one of its compounds."""

    subject: Subject
    word: str


@dataclass(frozen=True)
class Item:
    """A document before it is one: its facts, and the words that say them.

    `main` is what the title says, `second` what the summary adds, `passing` what is only mentioned.
    """

    number: int
    type: str
    kind: str
    main: Mention
    second: Mention | None
    passing: Mention | None
    series: str
    district: District
    organisation: str
    starts_at: datetime | None
    ends_at: datetime | None
    published_at: datetime
    title: str
    summary: str
    place_name: str
    paragraphs: tuple[str, ...]

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Return what it speaks of, the main thing first."""
        return tuple(each for each in (self.main, self.second, self.passing) if each)

    @property
    def text(self) -> str:
        """Return all its words."""
        return "\n".join(
            (self.title, self.summary, self.place_name, self.organisation, *self.paragraphs)
        )


def short(district: str) -> str:
    """Return a district as people call it: 운봉 for 운봉읍, but 금동 for 금동."""
    return district[:-1] if district[-1] in "읍면" else district
