"""The judged questions."""

from dataclasses import dataclass
from pathlib import Path

from tests.relevance.items import Item
from tests.relevance.needs import Needs, grade, read_needs

_FILE = Path(__file__).with_name("queries.txt")


@dataclass(frozen=True)
class Judged:
    """A question, what makes it hard, and what it needs."""

    why: str
    text: str
    needs: Needs

    def grades(self, items: list[Item]) -> dict[int, int]:
        """Return the grade of each item that answers, by its number."""
        found = {item.number: grade(item, self.needs) for item in items}
        return {number: given for number, given in found.items() if given}


def read_questions() -> list[Judged]:
    """Return all questions, in the order of the file."""
    found = []
    for line in _FILE.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            why, text, needs = (part.strip() for part in line.split(" | "))
            found.append(Judged(why, text, read_needs(needs)))
    return found
