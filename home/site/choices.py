"""The filters of a list as a reader sees them: words to choose from."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from cms.content_types import ContentType, Filter, written
from cms.models import Topic
from delivery.models import Publication
from delivery.models.publications import PublicationState
from home.site.filter_words import filter_label

UPCOMING, PAST = "upcoming", "past"
TIMES = "time"
MINE = "mine"
MOST_COMMUNITIES = 20


@dataclass(frozen=True)
class Choice:
    """One value of a filter, and what it is called."""

    value: str
    label: str


@dataclass(frozen=True)
class FilterField:
    """A filter in the form; one that is only on or off has a single choice."""

    name: str
    label: str
    choices: tuple[Choice, ...]
    is_switch: bool = False
    is_prominent: bool = False
    is_hidden: bool = False

    def label_of(self, value: str) -> str:
        """Return what a value is called; a value that is no choice speaks for itself."""
        return next((each.label for each in self.choices if each.value == value), value)

    def takes(self, value: str) -> bool:
        """Tell whether `value` is one of the choices."""
        return any(each.value == value for each in self.choices)


def own_fields(declared: ContentType) -> Iterable[FilterField]:
    """Yield the type's own filters that can be chosen from; the first facet is prominent."""
    prominent = next(
        (each.name for each in declared.filters if is_enum(each) and each.name in declared.facets),
        None,
    )
    for each in declared.filters:
        label = filter_label(declared, each)
        if not label:
            continue
        if is_enum(each):
            values: Iterable[Any] = each.annotation  # type: ignore[assignment]
            choices = tuple(
                Choice(written(value), str(getattr(value, "label", value.value)))
                for value in values
            )
            yield FilterField(each.name, label, choices, is_prominent=each.name == prominent)
        elif each.annotation is bool:
            yield FilterField(each.name, label, (Choice("true", label),), is_switch=True)


def is_enum(each: Filter) -> bool:
    """Tell whether a filter's values are a closed list."""
    return issubclass(each.annotation, Enum)


def topic_field(language: str) -> FilterField:
    """Return the choice of topics, in the city's order."""
    topics = Topic.objects.values_list("slug", "name", "name_en")
    choices = tuple(
        Choice(slug, (name_en if language == "en" else "") or name)
        for slug, name, name_en in topics
    )
    return FilterField("topic", _("주제"), choices)


def section_field() -> FilterField:
    """Return the choice of public sections, by title."""
    rows = Publication.objects.filter(type="sections", state=PublicationState.LIVE)
    choices = tuple(Choice(*row) for row in rows.order_by("title").values_list("slug", "title"))
    return FilterField("section", pgettext("one", "마당"), choices)


def community_field(slugs: Iterable[str]) -> FilterField:
    """Return those of the communities that are public; links ask for them, the form does not."""
    asked = [slug for slug in slugs if slug.isprintable()][:MOST_COMMUNITIES]
    rows = Publication.objects.filter(
        type="communities", slug__in=asked, state=PublicationState.LIVE
    )
    choices = tuple(Choice(*row) for row in rows.values_list("slug", "title"))
    return FilterField("community", pgettext("one", "공동체"), choices, is_hidden=True)


def mine_field() -> FilterField:
    """Return the switch to the topics that the reader has chosen."""
    label = _("내 주제만")
    return FilterField(MINE, label, (Choice("true", label), Choice("1", label)), is_switch=True)


def time_field() -> FilterField:
    """Return the choice between what comes and what is over."""
    choices = (Choice(UPCOMING, _("다가오는 것")), Choice(PAST, _("지난 것")))
    return FilterField(TIMES, _("때"), choices)


def fields_of(declared: ContentType, language: str, sent: QueryDict) -> list[FilterField]:
    """Return every filter of a type's list, in the order of the form; takes two queries.

    A community takes one more, where the address names one.
    """
    fields = [*own_fields(declared), topic_field(language), mine_field()]
    if not declared.model.is_section:
        fields.append(section_field())
    if declared.channels.calendar:
        fields.insert(0, time_field())
    if "community" in sent:
        fields.append(community_field(sent.getlist("community")))
    return fields
