"""What can be chosen here and now, and a choice in words."""

from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.ground.districts import DISTRICTS
from cms.places.coordinates import Point
from delivery.following.choice import Choice, rounded
from delivery.following.kinds import kind_choices
from delivery.following.named import section_choices, topic_choices

Pairs = list[tuple[str, str]]


@dataclass(frozen=True)
class Options:
    """Value and label of all that can be chosen; districts are named by their rounded centre."""

    topics: Pairs
    sections: Pairs
    kinds: Pairs
    districts: Pairs


def options() -> Options:
    """Return what can be chosen, in the reader's language; two queries."""
    is_english = (get_language() or "").startswith("en")
    return Options(
        topic_choices(),
        section_choices(),
        kind_choices(),
        [
            (rounded(each.centre).typed, each.name_en if is_english else each.name)
            for each in DISTRICTS
        ],
    )


def unknown_in(choice: Choice, known: Options) -> int:
    """Return how many of the chosen values there are no more."""
    pairs = (
        (choice.topics, known.topics),
        (choice.sections, known.sections),
        (choice.kinds, known.kinds),
    )
    return sum(len(set(chosen) - set(dict(there))) for chosen, there in pairs)


def words_for(choice: Choice, known: Options) -> list[str]:
    """Return each chosen thing as people call it; what there is no more is left out."""
    pairs = (
        (choice.topics, known.topics),
        (choice.sections, known.sections),
        (choice.kinds, known.kinds),
    )
    words = [
        labels[value]
        for chosen, there in pairs
        for labels in (dict(there),)
        for value in chosen
        if value in labels
    ]
    if choice.point is not None:
        words.append(place_words(choice.point, choice.radius, known))
    return words


def place_words(point: Point, radius: int, known: Options) -> str:
    """Return a circle in words: around a district where its centre is one's."""
    name = dict(known.districts).get(point.typed, point.typed)
    kilometres = f"{radius / 1000:.1f}".removesuffix(".0")
    return _("%(place)s에서 %(kilometres)skm 안") % {"place": name, "kilometres": kilometres}
