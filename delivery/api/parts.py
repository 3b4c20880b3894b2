"""A part of a list: documents, or the turns of what comes again."""

from dataclasses import dataclass

from delivery.occurring import count_turns, find_turns
from delivery.query import ListQuery, Position, find, matching


@dataclass(frozen=True)
class Part:
    """Documents as bytes in their order, and where the next part begins."""

    bodies: list[bytes]
    next: Position | None
    is_by_turn: bool

    def count(self, query: ListQuery) -> int:
        """Return how many there are in all; one query."""
        return count_turns(query) if self.is_by_turn else matching(query).count()


def read_part(query: ListQuery, *, is_by_turn: bool) -> Part:
    """Return one part of the answer; one query."""
    if is_by_turn:
        found = find_turns(query)
        return Part([turn.with_times() for turn in found.turns], found.next, True)
    answer = find(query)
    return Part(answer.bodies, answer.next, False)
