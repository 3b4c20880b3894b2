"""What will go is announced in each answer that uses it: RFC 9745 and RFC 8594."""

from datetime import UTC, date, datetime, time

from django.http import HttpResponse, QueryDict
from django.utils.http import http_date

from cms.content_types import ContentType, Deprecation


def announced(declared: ContentType, asked: QueryDict) -> list[Deprecation]:
    """Return the deprecations of what a request uses: the type, and filters it sends."""
    found = [declared.deprecation]
    found += [each.deprecation for each in declared.filters if each.name in asked]
    return [each for each in found if each is not None]


def announce(response: HttpResponse, deprecations: list[Deprecation]) -> None:
    """Say since when something is deprecated, when the first of it ends, and where it says why."""
    if not deprecations:
        return
    response["Deprecation"] = f"@{seconds(min(each.announced_on for each in deprecations))}"
    response["Sunset"] = http_date(seconds(min(each.sunset_on for each in deprecations)))
    links = dict.fromkeys(each.link for each in deprecations)
    response["Link"] = ", ".join(f'<{link}>; rel="deprecation"' for link in links)


def seconds(day: date) -> int:
    """Return when a day begins, in seconds since the epoch."""
    return int(datetime.combine(day, time(), UTC).timestamp())
