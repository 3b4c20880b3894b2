"""What the calendar can be narrowed to, here and now."""

from dataclasses import dataclass, replace

from django.utils.text import capfirst
from django.utils.translation import get_language

from cms.content_types import content_types
from cms.ground.districts import DISTRICTS
from delivery.following.choice import USUAL, Choice
from delivery.following.kinds import follow_kinds
from delivery.following.named import section_choices, topic_choices

Pairs = list[tuple[str, str]]
DISTANCES = (1_000, 2_000, 4_000, USUAL, 10_000, 20_000)


@dataclass(frozen=True)
class Options:
    """Value and label of all that can be chosen."""

    topics: Pairs
    sections: Pairs
    kinds: Pairs
    areas: Pairs

    def known_of(self, choice: Choice) -> tuple[Choice, bool]:
        """Return the part of a choice that there is, and whether that is all of it."""
        chosen = (choice.topics, choice.sections, choice.kinds)
        there = (dict(self.topics), dict(self.sections), dict(self.kinds))
        topics, sections, kinds = (
            tuple(value for value in values if value in known)
            for values, known in zip(chosen, there, strict=True)
        )
        known = replace(choice, topics=topics, sections=sections, kinds=kinds)
        return known, known == choice


def calendar_kinds() -> Pairs:
    """Return the sorts of things that take place at a time."""
    types = content_types()
    return [
        (name, capfirst(str(each.label)))
        for name, each in follow_kinds().items()
        if types[each.type].channels.calendar
    ]


def distances(asked: int) -> list[tuple[int, str]]:
    """Return the radii in metres to choose from, with the one that is asked for."""
    return [(each, f"{each / 1000:g} km") for each in sorted({*DISTANCES, asked})]


def options() -> Options:
    """Return what can be chosen, in the reader's language; two queries."""
    is_english = (get_language() or "").startswith("en")
    return Options(
        topic_choices(),
        section_choices(),
        calendar_kinds(),
        [(each.name, each.name_en if is_english else each.name) for each in DISTRICTS],
    )
