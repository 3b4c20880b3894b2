"""The admin panel of a point."""

from typing import Any

import pytest
from wagtail.admin.panels import get_form_for_model

from cms.places.panel import PointPanel
from cms.places.widget import PointWidget
from home.models import SectionPage
from listings.models import EventPage
from tests.factories.listings import EventFactory


def test_the_form_gets_our_widget() -> None:
    panel = PointPanel("point", zoom=15).bind_to_model(EventPage)
    widget = panel.get_form_options()["widgets"]["point"]
    assert isinstance(widget, PointWidget)
    assert widget.zoom == 15


def test_a_panel_keeps_what_it_was_given_when_it_is_bound() -> None:
    panel = PointPanel("point", classname="wide", heading="어디", help_text="도움", zoom=11)
    bound = panel.bind_to_model(EventPage)
    assert (bound.classname, bound.heading, bound.help_text) == ("wide", "어디", "도움")
    assert bound.zoom == 11


def test_a_panel_that_is_only_read_asks_for_no_widget() -> None:
    panel = PointPanel("point", read_only=True).bind_to_model(EventPage)
    assert "widgets" not in panel.get_form_options()


def test_the_editor_of_an_event_shows_the_map() -> None:
    form_class = EventPage.get_edit_handler().get_form_class()
    assert isinstance(form_class.base_fields["point"].widget, PointWidget)


def location_form(event: EventPage, point: str) -> Any:
    """The editor's own form, narrowed to the point: so does Wagtail's API for staff."""
    handler = EventPage.get_edit_handler()
    options = {**handler.get_form_options(), "fields": ["point"], "formsets": {}}
    form_class = get_form_for_model(EventPage, form_class=handler.base_form_class, **options)
    return form_class(data={"point": point}, instance=event)


def test_the_editors_form_takes_a_typed_point(section: SectionPage) -> None:
    form = location_form(EventFactory(parent=section), "35.4164, 127.3905")
    assert form.is_valid()
    assert form.save(commit=False).point == "SRID=4326;POINT(127.3905 35.4164)"


@pytest.mark.parametrize("point", ["garbage", "SRID=5179;POINT(1 2)", "95,127", "9" * 5000])
def test_the_editors_form_refuses_what_names_no_point(point: str, section: SectionPage) -> None:
    form = location_form(EventFactory(parent=section), point)
    assert list(form.errors) == ["point"]
    assert len(form.errors["point"]) == 1
