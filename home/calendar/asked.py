"""What a reader asks of the calendar: the whole of it stands in the address."""

from dataclasses import dataclass, field, replace
from datetime import date
from urllib.parse import urlencode

from django.http import HttpRequest, QueryDict
from django.utils import timezone

from cms.ground.districts import DISTRICTS, District
from delivery.embeds.areas import RADIUS
from delivery.following.choice import NAMES, USUAL, Choice, read_choice, rounded
from delivery.following.cookie import kept_topics
from home.calendar.options import Options
from home.calendar.periods import READERS, Period, View, is_near, period_at

Pairs = list[tuple[str, str]]
MINE = "mine"


@dataclass(frozen=True)
class Asked:
    """A period and what is to be seen of it.

    `own` is the choice that the address names, `area` the district that its circle is around;
    `choice` is what is looked for: the reader's own topics too where `is_mine`. `is_clean` where
    nothing was left out of the address, `is_too_far` where it asks for a day beyond the calendar.
    """

    period: Period
    own: Choice = field(default_factory=Choice)
    area: str = ""
    has_radius: bool = False
    is_mine: bool = False
    mine: tuple[str, ...] = ()
    is_clean: bool = True
    is_too_far: bool = False

    @property
    def choice(self) -> Choice:
        """What is looked for."""
        if self.is_mine and self.mine and not self.own.topics:
            return replace(self.own, topics=self.mine)
        return self.own

    @property
    def filters(self) -> Pairs:
        """What is asked besides the period, as it stands in the address."""
        pairs = [pair for pair in self.own.pairs if pair[0] not in ("near", "radius")]
        if self.area:
            pairs.append(("area", self.area))
        elif self.own.point is not None:
            pairs.append(("near", self.own.point.typed))
        if self.has_radius and self.own.point is not None:
            pairs.append(("radius", str(self.own.radius)))
        return [*pairs, (MINE, "1")] if self.is_mine else pairs

    def settled(self) -> "Asked":
        """Return the same with one's own topics in the address, so that it holds for everybody."""
        return replace(self, own=self.choice, is_mine=False)

    def in_period(self, period: Period) -> "Asked":
        """Return the same filters in another period."""
        return replace(self, period=period)

    def address(self, pairs: Pairs, path: str = "/calendar/") -> str:
        """Return an address with the same filters and other pairs before them."""
        query = urlencode([*pairs, *self.filters])
        return f"{path}?{query}" if query else path


def one(sent: QueryDict, name: str) -> str:
    """Return the first value of a name that says something, or ""."""
    return next((each.strip() for each in sent.getlist(name) if each.strip()), "")


def district_named(name: str) -> District | None:
    """Return the district of that name, in Korean or English."""
    return next((each for each in DISTRICTS if name in (each.name, each.name_en)), None)


def read_period(sent: QueryDict, today: date, usual: View) -> Asked:
    """Return the asked period with nothing chosen; what cannot be read stands for today."""
    view, is_clean, day = None, True, None
    if text := one(sent, "view"):
        view = next((each for each in View if each.value == text), None)
        is_clean = view is not None
    for name, (of_name, read) in READERS.items():
        text = one(sent, name)
        if not text or day is not None:
            continue
        try:
            day = read(text)
        except ValueError:
            is_clean = False
        view = view or of_name
    view = view or usual
    if day is not None and not is_near(day, today):
        return Asked(period_at(view, today), is_clean=is_clean, is_too_far=True)
    return Asked(period_at(view, day or today), is_clean=is_clean)


def read_asked(request: HttpRequest, known: Options, usual: View = View.MONTH) -> Asked:
    """Return what the address asks; what is no choice is left out, and nothing raises.

    Names that the calendar does not know, such as those that shared links carry, count for nothing.
    """
    sent = request.GET
    asked = read_period(sent, timezone.localdate(), usual)
    read = read_choice(sent)
    own, is_clean = known.known_of(read.choice)
    is_clean = is_clean and not read.problems
    has_radius = bool(one(sent, "radius")) and not read.problems
    district = None
    # The map says district.
    if name := one(sent, "area") or one(sent, "district"):
        district = district_named(name)
        is_clean = is_clean and district is not None
    if district is not None:
        usual_radius = RADIUS[district.kind]
        own = replace(
            own,
            point=rounded(district.centre),
            radius=own.radius if has_radius else usual_radius,
        )
        has_radius = has_radius and own.radius != usual_radius
    else:
        has_radius = has_radius and own.radius != USUAL
    is_mine = one(sent, MINE) not in ("", "0")
    return replace(
        asked,
        own=own,
        area=district.name if district else "",
        has_radius=has_radius,
        is_mine=is_mine,
        mine=kept_topics(request) if is_mine else (),
        is_clean=asked.is_clean and is_clean,
    )


PARAMETERS = (*NAMES, *READERS, "view", "area", MINE)
