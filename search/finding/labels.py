"""What people call the values of facets."""

from collections.abc import Iterable, Mapping
from enum import Enum
from functools import cache

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from cms.content_types import content_types
from cms.topics.models import Topic
from delivery.models import Publication
from search.question import Span

SPANS: dict[str, str | Promise] = {
    Span.TODAY: _("오늘"),
    Span.TOMORROW: _("내일"),
    Span.WEEKEND: _("이번 주말"),
    Span.WEEK: _("이번 주"),
    Span.MONTH: _("이번 달"),
    Span.PAST: _("지난 일"),
}


def labels_of(values: Mapping[str, Iterable[str]]) -> dict[str, dict[str, str]]:
    """Return the labels of values by facet and value; what has none is its own label."""
    found: dict[str, dict[str, str]] = {name: {} for name in values}
    for name, own in values.items():
        if name == "type":
            types = content_types()
            found[name] = {
                key: str(types[key].model._meta.verbose_name) for key in own if key in types
            }
        elif name == "kind":
            found[name] = {key: str(kinds()[key]) for key in own if key in kinds()}
        elif name == "period":
            found[name] = {key: str(SPANS[key]) for key in own}
        elif name == "topic" and own:
            found[name] = topics(own)
        elif name in ("section", "community") and own:
            found[name] = titles(name, own)
    return found


@cache
def kinds() -> dict[str, str | Promise]:
    """Return what the kinds of all types are called."""
    found: dict[str, str | Promise] = {}
    for declared in content_types().values():
        for each in declared.filters:
            if each.name == "kind" and issubclass(each.annotation, Enum):
                found |= {str(v.value): getattr(v, "label", v.value) for v in each.annotation}
    return found


def topics(slugs: Iterable[str]) -> dict[str, str]:
    """Return the names of topics."""
    is_english = (get_language() or "").startswith("en")
    rows = Topic.objects.filter(slug__in=list(slugs)).values_list("slug", "name", "name_en")
    return {slug: (english if is_english else "") or name for slug, name, english in rows}


def titles(name: str, slugs: Iterable[str]) -> dict[str, str]:
    """Return the titles of sections or communities."""
    type_name = {"section": "sections", "community": "communities"}[name]
    rows = Publication.objects.filter(type=type_name, slug__in=list(slugs))
    return dict(rows.order_by("-published_at").values_list("slug", "title"))
