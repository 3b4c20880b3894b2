"""The archive's pages: all years, and one."""

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from home.archive.years import Archive, Asked, Year, read_archive
from home.site.choices import FilterField, section_field, topic_field

NOT_THERE = 404


def read_asked(request: HttpRequest, fields: list[FilterField]) -> tuple[Asked, bool]:
    """Return what the address asks, and whether nothing had to be left out."""
    asked, is_clean = Asked(), True
    for each in fields:
        value = request.GET.get(each.name, "")
        if value and each.takes(value):
            asked = replace(asked, **{each.name: value})
        is_clean = is_clean and (not value or each.takes(value))
    return asked, is_clean


def context_of(request: HttpRequest) -> tuple[dict[str, Any], Archive]:
    """Return what both pages show, and the figures; five queries, one more after a change."""
    fields = [section_field(), topic_field(get_language() or "")]
    asked, is_clean = read_asked(request, fields)
    archive = read_archive(asked, timezone.now())
    values = [(each, getattr(asked, each.name)) for each in fields]
    context = {
        "asked": asked,
        "is_clean": is_clean,
        "fields": [pair for pair in values if pair[0].choices],
        "held": [each.label_of(value) for each, value in values if value],
        "query": f"?{urlencode(asked.pairs)}" if asked.pairs else "",
        "archive": archive,
    }
    return context, archive


@require_safe
def archive(request: HttpRequest) -> HttpResponse:
    """Show all years with their figures."""
    context, _archive = context_of(request)
    return TemplateResponse(request, "archive/years.html", context)


@require_safe
def year(request: HttpRequest, number: int) -> HttpResponse:
    """Show one year; 404 with the way on where nothing is known of it."""
    context, found = context_of(request)
    years = [each.number for each in found.years]
    shown: Year | None = next((each for each in found.years if each.number == number), None)
    context |= {
        "number": number,
        "year": shown,
        "before": next((each for each in years if each < number), None),
        "after": next((each for each in reversed(years) if each > number), None),
        "most": max((count for _month, count in shown.months), default=0) if shown else 0,
    }
    # With filters a year may well be empty; without, there is no such year.
    status = 200 if shown or context["held"] else NOT_THERE
    return TemplateResponse(request, "archive/year.html", context, status=status)
