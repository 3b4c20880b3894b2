"""A question as it was understood."""

from dataclasses import dataclass

from search.language.periods.period import Period


@dataclass(frozen=True)
class Word:
    """A word that is asked for. A text has it when it has the stem or one of the others."""

    text: str
    stem: str
    # Other ways to say it: retyped, read from Hanja, synonyms. They may hold spaces.
    others: tuple[str, ...] = ()

    @property
    def readings(self) -> tuple[str, ...]:
        """Return all that counts as this word, the word's own stem first."""
        return (self.stem, *self.others)


@dataclass(frozen=True)
class Query:
    """Words and phrases that shall be there, what shall not, and when."""

    given: str = ""
    words: tuple[Word, ...] = ()
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    period: Period | None = None

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is asked for: what to leave out says not what to find."""
        return not (self.words or self.phrases or self.period)
