"""What an embedded list asks of the publications."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _

from cms.content_types import ContentType
from delivery.api.parameters import list_query
from delivery.api.problems import ProblemError
from delivery.embeds.parameters import (
    FrameParameters,
    View,
    frame_parameters,
    names_of,
)
from delivery.embeds.reading import read_parameters
from delivery.embeds.refusals import Refusal
from delivery.query import ListQuery, Sort

# How many there are where the address does not say.
LIMITS = {View.LIST: 6, View.MAP: 30, View.CALENDAR: 100}
# What the lists of the site can be filtered by too.
SHARED = ("topic", "tag", "section", "community")


@dataclass(frozen=True)
class Ask:
    """A list to be shown: the question, how it is to look, and the address it came from.

    `query` is bounded by the asked times; a calendar looks at one month of them at a time.
    """

    declared: ContentType
    look: FrameParameters
    query: ListQuery
    sent: dict[str, list[str]]

    def address(self, **changes: str) -> str:
        """Return the query of the same embed with changes."""
        return "?" + urlencode(self.sent | changes, doseq=True)

    @property
    def has_filters(self) -> bool:
        """Tell whether less than all of the type is asked for."""
        return bool(set(self.sent) - set(FrameParameters.model_fields) - {"limit", "sort"})

    @property
    def list_address(self) -> str:
        """Return the address of the whole list on the site, filtered alike where it can be."""
        kept = {*SHARED, *(each.name for each in self.declared.filters)}
        pairs = {name: values for name, values in self.sent.items() if name in kept}
        return f"/{self.declared.name}/" + (f"?{urlencode(pairs, doseq=True)}" if pairs else "")


def views_of(declared: ContentType) -> list[View]:
    """Return the views that a type has."""
    can = {View.MAP: declared.channels.map, View.CALENDAR: declared.channels.calendar}
    return [view for view in View if can.get(view, True)]


def check_fit(declared: ContentType, asked: Any, sent: QueryDict) -> None:
    """Raise Refusal where what is asked cannot be had together, or not of this type."""
    begins, ends = getattr(asked, "from_", None), getattr(asked, "to", None)
    if asked.view not in views_of(declared):
        raise Refusal(
            ["view"],
            _("이 종류는 그렇게 볼 수 없습니다. view에 쓸 수 있는 값: %(values)s.")
            % {"values": ", ".join(views_of(declared))},
        )
    if not declared.channels.calendar and (asked.sort is Sort.SOONEST or asked.days):
        raise Refusal(
            ["sort", "days"], _("이 종류에는 때가 없습니다. sort=soonest와 days를 빼 주세요.")
        )
    if asked.days and (begins or ends):
        raise Refusal(["days"], _("days는 from, to와 함께 쓸 수 없습니다. 하나만 써 주세요."))
    if begins and ends and ends <= begins:
        raise Refusal(["from", "to"], _("to는 from보다 뒤여야 합니다."))
    if asked.month and asked.view is not View.CALENDAR:
        raise Refusal(["month"], _("month는 view=calendar와 함께만 쓸 수 있습니다."))
    if sent.get("radius") and not sent.get("near"):
        raise Refusal(["radius"], _("radius는 near와 함께만 쓸 수 있습니다."))


def filled_in(declared: ContentType, asked: Any, now: datetime) -> Any:
    """Return what is asked with what goes without saying.

    What takes place at times is shown from `now` on and soonest first, as on the site, unless
    another order or a time that is over is asked for.
    """
    changes: dict[str, Any] = {"limit": asked.limit or LIMITS[asked.view]}
    if asked.days:
        changes["to"] = midnight(timezone.localdate(now) + timedelta(days=asked.days))
    ends = changes.get("to") or getattr(asked, "to", None)
    is_over = ends is not None and ends <= now and not asked.from_
    if declared.channels.calendar and asked.sort is None and not is_over:
        changes["sort"] = Sort.SOONEST
    return asked.model_copy(update=changes)


def midnight(day: date) -> datetime:
    """Return the moment at which a day begins in the city."""
    return datetime.combine(day, time(), timezone.get_default_timezone())


def read_ask(declared: ContentType, sent: QueryDict, now: datetime) -> Ask:
    """Return what an address asks; raises Refusal."""
    model = frame_parameters(declared)
    asked: Any = read_parameters(model, sent, names_of(model))
    check_fit(declared, asked, sent)
    try:
        query = list_query(declared, filled_in(declared, asked, now), QueryDict(""))
    except ProblemError as problem:
        raise Refusal(sent, problem.detail) from None
    kept = {name: filled for name, each in sent.lists() if (filled := [v for v in each if v])}
    return Ask(declared, asked, query, kept)
