"""Published documents in templates."""

from datetime import timedelta

import pytest
from django.template import Context, Template
from django.utils import timezone

from home.models import SectionPage
from home.templatetags.publications import documents_of, publications
from tests.factories.listings import EventFactory
from tests.factories.stories import StoryFactory
from tests.home.site.city import City

pytestmark = pytest.mark.django_db


def test_documents_are_chosen_by_type_topic_section_and_community(city: City) -> None:
    event = city.pages["events"]
    chosen = publications(type="events", topic="craft", section="culture-city", community="sewing")

    assert [each["id"] for each in chosen] == [str(event.uuid)]
    assert publications(type="events", topic="music") == []


def test_without_a_type_all_but_sections_are_there(city: City) -> None:
    assert {each["type"] for each in publications(limit=50)} == set(city.pages) - {"sections"}


def test_soonest_leaves_out_what_is_over(section: SectionPage) -> None:
    now = timezone.now()
    for title, days in (("어제", -1), ("모레", 2), ("내일", 1)):
        EventFactory(parent=section, title=title, starts_at=now + timedelta(days=days))

    assert [each["title"] for each in publications(type="events", sort="soonest")] == [
        "내일",
        "모레",
    ]


def test_a_template_can_ask(section: SectionPage) -> None:
    StoryFactory(parent=section, title="장터")
    template = Template(
        "{% load publications %}{% publications type='stories' limit=1 as items %}"
        "{% for each in items %}{{ each.title }}{% endfor %}"
    )

    assert template.render(Context()) == "장터"


def test_a_series_carries_its_next_turn_wherever_it_is_shown(section: SectionPage) -> None:
    begun = timezone.now() - timedelta(days=20)
    event = EventFactory(parent=section, starts_at=begun, recurrence="FREQ=WEEKLY;COUNT=6")

    (named,) = documents_of([{"id": str(event.uuid)}])
    (newest,) = publications(type="events")
    assert named["next_at"] == newest["next_at"] > timezone.localtime().isoformat()


def test_references_come_back_in_their_order_without_what_is_gone(section: SectionPage) -> None:
    first, second, gone = (StoryFactory(parent=section) for _ in range(3))
    gone.unpublish()
    named = [{"id": str(each.uuid)} for each in (second, gone, first)]

    assert [each["title"] for each in documents_of(named)] == [second.title, first.title]
