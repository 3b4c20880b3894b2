"""The calendar's page."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.views.decorators.http import require_safe

from home.calendar.asked import PARAMETERS, Asked, read_asked
from home.calendar.days import days_of
from home.calendar.grid import weekdays, weeks_of
from home.calendar.links import (
    held,
    mine_chip,
    place_words,
    poster_address,
    quick_chips,
    subscription,
    view_chips,
    wider,
    words_of,
)
from home.calendar.options import distances, options
from home.calendar.periods import View, after, before
from home.calendar.reading import MOST, next_day, read_slots
from home.calendar.words import said, said_after, said_before

NOT_THERE = 404
# How many of a day are shown where there are many.
MOST_OF_A_DAY = {View.MONTH: 3, View.WEEK: 12, View.AGENDA: 12, View.WEEKEND: 100, View.DAY: 300}


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """Show what takes place in a period; 404 where the calendar does not go that far."""
    known = options()
    asked = read_asked(request, known)
    context = {
        "asked": asked,
        "known": known,
        "distances": distances(asked.own.radius),
        "held": held(asked, known),
        "words": words_of(asked, known),
        "place_words": place_words(asked, known),
        "subscription": subscription(request, asked),
        "is_indexed": not set(request.GET).intersection(PARAMETERS),
        **shown(asked),
        **ways(asked),
    }
    status = NOT_THERE if asked.is_too_far else 200
    response = TemplateResponse(request, "calendar/calendar.html", context, status=status)
    if asked.is_mine:
        add_never_cache_headers(response)
    return response


def shown(asked: Asked) -> dict[str, Any]:
    """Return the days of the asked period; three queries at most."""
    period, today = asked.period, timezone.localdate()
    slots = read_slots(asked.choice, period.first, period.end)
    is_once = period.view in (View.AGENDA, View.WEEKEND)
    days = days_of(period, slots, today, MOST_OF_A_DAY[period.view], is_once=is_once)
    is_month, is_week = period.view is View.MONTH, period.view is View.WEEK
    # On a telephone a month's list begins with today; what is over waits behind a summary.
    over = {day.on for day in days if is_month and period.first <= day.on < today < period.end}
    found: dict[str, Any] = {
        "period": period,
        "number": len(slots),
        "is_too_many": len(slots) == MOST,
        "days": [day for day in days if day.on not in over and (day.number or is_week)],
        "over": [day for day in days if day.on in over and day.number],
        "weekdays": weekdays(),
        "weeks": weeks_of(period, days) if is_month else [],
    }
    if not slots:
        found["wider"] = wider(asked)
    if not slots and (day := next_day(asked.choice, max(period.end, today))):
        found |= {"next_day": day, "next_address": asked.address([("day", day.isoformat())])}
    return found


def ways(asked: Asked) -> dict[str, Any]:
    """Return the ways to other days, in words and as addresses."""
    period, today = asked.period, timezone.localdate()
    earlier, later = before(period, today), after(period, today)
    return {
        "title": said(period),
        "before": asked.address(earlier.pairs) if earlier else "",
        "before_words": said_before(period.view),
        "after": asked.address(later.pairs) if later else "",
        "after_words": said_after(period.view),
        "views": view_chips(asked, today),
        "quick": quick_chips(asked, today),
        "mine_chip": mine_chip(asked),
        "poster_address": poster_address(asked, today),
        "bare_address": "/calendar/",
    }
