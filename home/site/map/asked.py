"""What a reader asks of the map, read from the address: nothing in it can break the page."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext as _

from cms.ground.districts import DISTRICTS
from delivery.api.places import box_of
from delivery.area import Box
from delivery.following.choice import USUAL, Choice, read_choice
from home.site.map.kinds import map_kinds
from home.site.map.times import Stretch
from home.site.map.where import Where

Pairs = list[tuple[str, str]]
MOST_PAGES = 10_000


@dataclass(frozen=True)
class MapAsked:
    """The usable part of an address, and a sentence for each thing in it that is not."""

    choice: Choice = field(default_factory=Choice)
    stretch: Stretch = Stretch.ALL
    where: Where = field(default_factory=Where)
    is_placeless: bool = False
    page: int = 1
    problems: tuple[str, ...] = ()

    @property
    def what(self) -> Pairs:
        """What and when is asked for, as parameters of an address."""
        pairs = replace(self.choice, point=None).pairs
        return pairs + ([("time", self.stretch)] if self.stretch is not Stretch.ALL else [])

    @property
    def place(self) -> Pairs:
        """Where, as parameters of an address."""
        if self.where.district:
            return [("district", self.where.district)]
        if self.where.point is not None:
            return [("near", self.where.point.typed), ("radius", str(self.where.radius))]
        return [("bbox", box_text(self.where.box))] if self.where.box else []

    @property
    def pairs(self) -> Pairs:
        """All of it but the page, as parameters of an address."""
        return [*self.what, *self.place, *([("place", "none")] if self.is_placeless else [])]

    def address(self, *more: tuple[str, str], without: Iterable[str] = ()) -> str:
        """Return the address of the map that is asked so, with and without some parameters."""
        left_out = {*without, *(name for name, _value in more)}
        pairs = [each for each in self.pairs if each[0] not in left_out] + list(more)
        return "/map/" + (f"?{urlencode(pairs)}" if pairs else "")


def box_text(box: Box) -> str:
    """Return a box as it stands in an address."""
    return ",".join(f"{each:.4f}" for each in (box.west, box.south, box.east, box.north))


def one(sent: QueryDict, name: str) -> str:
    """Return the last filled value of a name, or ""."""
    return next((each.strip() for each in reversed(sent.getlist(name)) if each.strip()), "")


def read_asked(sent: QueryDict, topics: Iterable[str]) -> MapAsked:
    """Return what an address asks; `topics` are the slugs there are. It never raises."""
    read = read_choice(sent)
    problems = list(read.problems)
    choice = known_only(read.choice, topics, problems)
    stretch = read_stretch(sent, problems)
    where = read_where(sent, choice, problems)
    page = read_page(sent, problems)
    choice = replace(choice, point=where.point, radius=where.radius or USUAL)
    placeless = one(sent, "place") == "none"
    return MapAsked(choice, stretch, where, placeless, page, tuple(dict.fromkeys(problems)))


def known_only(choice: Choice, topics: Iterable[str], problems: list[str]) -> Choice:
    """Return the choice without topics and sorts that there are not, with a sentence for them."""
    there = set(topics)
    kept = replace(
        choice,
        topics=tuple(each for each in choice.topics if each in there),
        kinds=tuple(each for each in choice.kinds if each in map_kinds()),
    )
    if len(kept.topics) < len(choice.topics):
        problems.append(_("주소에 있는 주제 가운데 지금은 없는 것이 있어 빼고 보여 드립니다."))
    if len(kept.kinds) < len(choice.kinds):
        problems.append(_("지도에 나오지 않는 종류가 주소에 있어 빼고 보여 드립니다."))
    return kept


def read_stretch(sent: QueryDict, problems: list[str]) -> Stretch:
    """Return when; all where nothing or something else is said."""
    text = one(sent, "time")
    try:
        return Stretch(text or Stretch.ALL)
    except ValueError:
        problems.append(_("언제인지 읽지 못해 모두 보여 드립니다. 위에서 다시 골라 주세요."))
        return Stretch.ALL


def read_where(sent: QueryDict, choice: Choice, problems: list[str]) -> Where:
    """Return where: a district before a circle, and that before a box."""
    district = one(sent, "district")
    if district:
        if any(each.name == district for each in DISTRICTS):
            return Where(district=district)
        problems.append(_("그런 동네는 없습니다. 목록에서 다시 골라 주세요."))
    if choice.point is not None:
        return Where(point=choice.point, radius=choice.radius)
    box = one(sent, "bbox")
    if box:
        try:
            return Where(box=box_of(box))
        except ValueError:
            problems.append(_("지도의 범위를 읽지 못해 모든 동네를 보여 드립니다."))
    return Where()


def read_page(sent: QueryDict, problems: list[str]) -> int:
    """Return which part of the list; the first where none or nonsense is asked for."""
    text = one(sent, "page")
    if not text:
        return 1
    if text.isascii() and text.isdecimal() and len(text) <= 5 and 1 <= int(text) <= MOST_PAGES:
        return int(text)
    problems.append(_("목록의 몇째 쪽인지 읽지 못해 첫 쪽을 보여 드립니다."))
    return 1
