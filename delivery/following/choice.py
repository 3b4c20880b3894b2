"""What somebody follows: a choice that stands whole in an address, and names nobody."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import TooManyFieldsSent, ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _

from cms.places.coordinates import Point, parse_point

NAMES = ("topic", "section", "kind", "near", "radius")
MOST = 50  # values of one name
LONGEST = 255  # characters of one value
NEAREST, FURTHEST, USUAL = 100, 50_000, 5_000  # metres


@dataclass(frozen=True)
class Choice:
    """Slugs of topics and sections, names of kinds, and a circle (metres around a point).

    Of one sort any may fit; of the sorts that are chosen all have to. The point is known to three
    decimals (about 100 m), so that it tells a neighbourhood and no house.
    """

    topics: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    point: Point | None = None
    radius: int = USUAL

    @property
    def is_empty(self) -> bool:
        """Whether nothing is chosen."""
        return not (self.topics or self.sections or self.kinds or self.point)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The choice as the parameters of an address."""
        named = {"topic": self.topics, "section": self.sections, "kind": self.kinds}
        pairs = [(name, value) for name, values in named.items() for value in values]
        if self.point is not None:
            pairs += [("near", self.point.typed), ("radius", str(self.radius))]
        return pairs

    @property
    def query(self) -> str:
        """The choice as the query of an address, in ASCII."""
        return urlencode(self.pairs)


@dataclass(frozen=True)
class ReadChoice:
    """A choice as it was read, and a sentence for each thing in it that cannot be used."""

    choice: Choice
    problems: tuple[str, ...] = ()


def rounded(point: Point) -> Point:
    """Return a point that tells no house: three decimals, about 100 m."""
    return Point(round(point.latitude, 3), round(point.longitude, 3))


def read_choice(sent: QueryDict) -> ReadChoice:
    """Return the usable part of what was sent; it never raises."""
    problems: list[str] = []
    words = {name: words_of(sent, name, problems) for name in NAMES[:3]}
    point, radius = None, USUAL
    try:
        point = point_of(sent)
    except ValidationError as unreadable:
        problems += unreadable.messages
    try:
        radius = radius_of(sent)
    except ValidationError as absurd:
        problems += absurd.messages
    choice = Choice(words["topic"], words["section"], words["kind"], point, radius)
    return ReadChoice(choice, tuple(problems))


def words_of(sent: QueryDict, name: str, problems: list[str]) -> tuple[str, ...]:
    """Return the values of a name, each once; what cannot be one is left out with a sentence."""
    given = list(dict.fromkeys(each for each in sent.getlist(name) if each))
    kept = [each for each in given if len(each) <= LONGEST and each.isprintable()]
    if len(kept) < len(given):
        problems.append(_("읽을 수 없는 것이 섞여 있어 뺐습니다. 목록에서 다시 골라 주세요."))
    if len(kept) > MOST:
        words = _("한 번에 %(number)d개까지 고를 수 있습니다. 전부 보시려면 비워 두세요.")
        problems.append(words % {"number": MOST})
    return tuple(kept[:MOST])


def point_of(sent: QueryDict) -> Point | None:
    """Return the rounded point, if there is one; raises ValidationError with what to write."""
    given = [each for each in sent.getlist("near") if each.strip()]
    if len(given) > 1:
        raise ValidationError(_("위치는 하나만 적어 주세요."))
    return rounded(parse_point(given[0])) if given else None


def radius_of(sent: QueryDict) -> int:
    """Return the radius in metres; raises ValidationError with what to write."""
    given = [each for each in sent.getlist("radius") if each.strip()]
    if not given:
        return USUAL
    is_number = len(given) == 1 and given[0].isascii() and given[0].isdecimal()
    if not is_number or len(given[0]) > 6 or not NEAREST <= int(given[0]) <= FURTHEST:
        words = _("거리는 %(least)d에서 %(most)d까지의 숫자(미터)로 적어 주세요.")
        raise ValidationError(words % {"least": NEAREST, "most": FURTHEST})
    return int(given[0])


def as_json(choice: Choice) -> dict[str, list[str]]:
    """Return a choice as it is stored."""
    found: dict[str, list[str]] = {}
    for name, value in choice.pairs:
        found.setdefault(name, []).append(value)
    return found


def from_json(stored: Mapping[str, Any]) -> Choice:
    """Return a stored choice."""
    sent = QueryDict(mutable=True)
    for name, values in stored.items():
        sent.setlist(name, [str(each) for each in values])
    return read_choice(sent).choice


def from_query(query: str) -> ReadChoice:
    """Return the choice that the query of an address names; it never raises."""
    try:
        return read_choice(QueryDict(query))
    except TooManyFieldsSent:
        return ReadChoice(Choice(), (_("주소를 읽지 못했습니다. 다시 골라 주세요."),))
