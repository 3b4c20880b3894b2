"""Makes the items, the same ones each time."""

import random
from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from cms.ground.districts import DISTRICTS
from tests.relevance import sentences
from tests.relevance.items import Item, Mention, short
from tests.relevance.josa import fill
from tests.relevance.vocabulary import (
    ASKED_FOR,
    ORGANISATIONS,
    ROOMS,
    SERIES,
    SUBJECTS,
    TIMES_OF_YEAR,
    Subject,
)

SEED = 20_261_127
COUNT = 2_400
NOW = datetime(2026, 11, 27, 10, tzinfo=ZoneInfo("Asia/Seoul"))
# What is made of a subject: kinds of events, and types that have none.
_MADE_OF = {
    "civic": (
        "gathering gathering event proposals proposals proposals conversations conversations "
        "stories outcomes"
    ),
    "arts": "performance performance performance course gathering event stories communities",
    "life": "course course gathering event event stories proposals conversations communities",
}
# What their titles speak of, as the site would have it.
_KINDS = {"communities": "circle"}
_HOURS = (10, 11, 14, 16, 18, 19)


def make_items(count: int = COUNT, seed: int = SEED) -> list[Item]:
    """Return the items, each from facts of its own."""
    dice = random.Random(seed)
    return [_item(number, dice) for number in range(count)]


def _item(number: int, dice: random.Random) -> Item:
    subject, *others = dice.sample(SUBJECTS, 3)
    made = dice.choice(_MADE_OF[subject.group].split())
    is_event = made in sentences.EVENT_TITLES
    main = _mention(dice, subject)
    second, passing = (_mention(dice, other) if dice.random() < 0.5 else None for other in others)
    series = dice.choice(SERIES) if dice.random() < 0.06 else ""
    district = dice.choice(DISTRICTS)
    said = {
        "subject": main.word,
        "short": short(district.name),
        "season": dice.choice(TIMES_OF_YEAR),
        "asked": dice.choice(ASKED_FOR),
        "series": series,
    }
    starts_at = _start(dice) if is_event else None
    titles = sentences.EVENT_TITLES[made] if is_event else sentences.TITLES[made]
    return Item(
        number=number,
        type="events" if is_event else made,
        kind=made if is_event else _KINDS.get(made, ""),
        main=main,
        second=second,
        passing=passing,
        series=series,
        district=district,
        organisation=dice.choice(ORGANISATIONS),
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=2) if starts_at else None,
        published_at=NOW - timedelta(hours=dice.randint(1, 24 * 500)),
        title=fill(dice.choice(titles), said),
        summary=_summary(dice, said, second),
        place_name=f"{district.name} {dice.choice(ROOMS)}",
        paragraphs=_paragraphs(dice, said, passing),
    )


def _mention(dice: random.Random, subject: Subject) -> Mention:
    return Mention(subject, dice.choice((subject.noun, subject.noun, *subject.compounds)))


def _start(dice: random.Random) -> datetime:
    """Return when an event begins: most of them are over, and the next weeks are the fullest."""
    days = dice.choice((dice.randint(-250, -1), dice.randint(0, 20), dice.randint(0, 120)))
    return (NOW + timedelta(days=days)).replace(hour=dice.choice(_HOURS), minute=0)


def _summary(dice: random.Random, said: Mapping[str, str], second: Mention | None) -> str:
    parts = [fill(dice.choice(sentences.ABOUT), said)]
    if second:
        parts.append(fill(dice.choice(sentences.ALSO), {"subject": second.word}))
    if said["series"]:
        parts.append(fill(dice.choice(sentences.WITH_SERIES), said))
    return " ".join(parts)


def _paragraphs(
    dice: random.Random, said: Mapping[str, str], passing: Mention | None
) -> tuple[str, ...]:
    first = [fill(dice.choice(sentences.ABOUT), said), *dice.sample(sentences.AROUND, 2)]
    more = dice.sample(sentences.AROUND, dice.randint(2, 4))
    if passing:
        mentioned = fill(dice.choice(sentences.PASSING), {"subject": passing.word})
        more.insert(dice.randrange(len(more)), mentioned)
    if dice.random() < 0.08:
        more.append(dice.choice(sentences.NEAR_SERIES))
    return " ".join(first), " ".join(more)
