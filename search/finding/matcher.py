"""What finds candidates: the embedded index, or a cluster."""

from collections.abc import Sequence
from typing import Protocol

from search.finding.candidates import Candidates
from search.finding.windows import Window
from search.matching.expression import Expression


class Matcher(Protocol):
    """Finds rows that have the words; the marks help where the words alone find too many."""

    def __call__(
        self, words: Expression | None, marks: Expression | None, windows: Sequence[Window]
    ) -> Candidates:
        """Return candidates."""
