"""The ways on from a calendar: to other periods, to fewer filters, out into other programs."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode, urlsplit

from django.http import HttpRequest
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from cms.qr_inline import qr_inline
from home.calendar.asked import MINE, Asked, Pairs
from home.calendar.options import Options, calendar_kinds
from home.calendar.periods import Period, View, period_at, written_week
from home.site.links import Chip

WIDE = 10_000  # metres
VIEWS = (View.MONTH, View.WEEK, View.AGENDA)


def said_view(view: View) -> str:
    """Return what a view is called."""
    return {
        View.MONTH: pgettext("calendar", "달"),
        View.WEEK: pgettext("calendar", "주"),
        View.WEEKEND: pgettext("calendar", "주말"),
        View.DAY: pgettext("calendar", "하루"),
        View.AGENDA: pgettext("calendar", "목록"),
    }[view]


def looked_at(period: Period, today: date) -> date:
    """Return the day that another view of the same calendar should hold."""
    return today if period.first <= today < period.end else period.first


def view_chips(asked: Asked, today: date) -> list[Chip]:
    """Return the other ways to see the days that are looked at."""
    day = looked_at(asked.period, today)
    return [
        Chip(
            said_view(view),
            asked.address(period_at(view, day).pairs),
            view is asked.period.view,
        )
        for view in VIEWS
    ]


def quick_chips(asked: Asked, today: date) -> list[Chip]:
    """Return the days that people ask for most, counted from today."""
    chips = []
    for label, view in ((_("오늘"), View.DAY), (_("이번 주말"), View.WEEKEND)):
        period = period_at(view, today)
        chips.append(Chip(label, asked.address(period.pairs), period == asked.period))
    return chips


def mine_chip(asked: Asked) -> Chip:
    """Return the link that shows one's own topics only, or everything again."""
    others = [pair for pair in asked.filters if pair[0] != MINE]
    pairs = others if asked.is_mine else [*others, (MINE, "1")]
    address = f"/calendar/?{urlencode([*asked.period.pairs, *pairs])}"
    return Chip(_("내 주제만"), address, asked.is_mine)


def held(asked: Asked, known: Options) -> list[Chip]:
    """Return each filter that holds, as a link to the calendar without it."""
    labels = {"topic": dict(known.topics), "section": dict(known.sections)}
    labels["kind"] = dict(known.kinds)
    chips = []
    for pair in asked.filters:
        name, value = pair
        if name in (MINE, "radius"):
            continue
        left = [each for each in asked.filters if each != pair]
        if name in ("area", "near"):
            left = [each for each in left if each[0] != "radius"]
        words = labels[name].get(value, value) if name in labels else place_words(asked, known)
        query = urlencode([*asked.period.pairs, *left])
        chips.append(Chip(words, f"/calendar/?{query}", is_current=True))
    return chips


def place_words(asked: Asked, known: Options) -> str:
    """Return the circle that is looked at in words, or "" where there is none."""
    point = asked.own.point
    if point is None:
        return ""
    name = dict(known.areas).get(asked.area) or _("고르신 곳")
    kilometres = f"{asked.own.radius / 1000:.1f}".removesuffix(".0")
    return _("%(place)s 둘레 %(kilometres)skm") % {"place": name, "kilometres": kilometres}


def wider(asked: Asked) -> Chip | None:
    """Return the link to a wider circle, where what was asked for is a small one."""
    if asked.own.point is None or asked.own.radius >= WIDE:
        return None
    pairs = [pair for pair in asked.filters if pair[0] != "radius"]
    query = urlencode([*asked.period.pairs, *pairs, ("radius", str(WIDE))])
    words = _("%(kilometres)skm까지 넓혀 보기") % {"kilometres": WIDE // 1000}
    return Chip(words, f"/calendar/?{query}", is_current=False)


def words_of(asked: Asked, known: Options) -> list[str]:
    """Return what is looked for in words."""
    choice = asked.choice
    topics, kinds, sections = dict(known.topics), dict(known.kinds), dict(known.sections)
    words = [topics[each] for each in choice.topics if each in topics]
    words += [kinds[each] for each in choice.kinds]
    words += [sections[each] for each in choice.sections]
    place = place_words(asked, known)
    return [place, *words] if place else words


def poster_address(asked: Asked, today: date, path: str = "/calendar/poster/") -> str:
    """Return the address of the poster of the week that is looked at."""
    week = ("week", written_week(looked_at(asked.period, today)))
    return asked.settled().address([week], path)


@dataclass(frozen=True)
class Subscription:
    """What a calendar program is told: `address` to type in, `webcal` to press, a code to scan."""

    address: str
    webcal: str
    code: SafeString


def subscription(request: HttpRequest, asked: Asked) -> Subscription:
    """Return the calendar with the same filters; without any, all kinds that there are."""
    pairs: Pairs = asked.choice.pairs or [("kind", name) for name, _label in calendar_kinds()]
    address = request.build_absolute_uri(f"{reverse('my_ics')}?{urlencode(pairs)}")
    webcal = f"webcal:{address.removeprefix(urlsplit(address).scheme + ':')}"
    return Subscription(address, webcal, qr_inline(webcal))
