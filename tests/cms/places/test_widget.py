"""The text box and map of a point."""

import json
from html.parser import HTMLParser
from typing import Any

import pytest
from django import forms
from django.conf import settings
from django.utils import translation
from wagtail.admin.telepath import JSContext

from cms.places.point import PointFormField
from cms.places.widget import PointWidget


class PlaceForm(forms.Form):
    point = PointFormField(widget=PointWidget, required=False)


class Elements(HTMLParser):
    """The elements of a text, each a tag with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def elements(form: forms.Form) -> list[tuple[str, dict[str, Any]]]:
    return Elements(str(form["point"])).found


def test_the_text_box_is_the_forms_own_field_and_has_the_forms_label() -> None:
    form = PlaceForm({"point": "35.4164,127.3905"})
    (tag, box), (map_tag, drawn) = elements(form)
    assert (tag, box["type"], box["name"]) == ("input", "text", "point")
    assert 'for="id_point"' in form["point"].label_tag()
    assert (map_tag, drawn["for"]) == ("point-field", box["id"])


def test_a_stored_point_is_shown_as_people_type_it() -> None:
    form = PlaceForm(initial={"point": "SRID=4326;POINT(127.3905 35.4164)"})
    assert elements(form)[0][1]["value"] == "35.4164,127.3905"


@pytest.mark.parametrize("initial", ["", None])
def test_an_empty_point_is_shown_empty_and_sent_empty(initial: str | None) -> None:
    assert "value" not in elements(PlaceForm(initial={"point": initial}))[0][1]
    form = PlaceForm({"point": ""}, initial={"point": initial})
    assert form.is_valid()
    assert form.cleaned_data["point"] == ""
    assert not form.has_changed()


def test_what_was_refused_is_shown_again_and_escaped() -> None:
    form = PlaceForm({"point": '"><script>'})
    assert not form.is_valid()
    found = elements(form)
    assert [tag for tag, _ in found] == ["input", "point-field"]
    assert found[0][1]["value"] == '"><script>'


def test_the_map_uses_the_tiles_of_the_settings() -> None:
    options = json.loads(elements(PlaceForm())[1][1]["data-options"])
    assert options["tiles"] == settings.MADANG_TILE_LAYER
    assert options["start"] == settings.GEO_WIDGET_DEFAULT_LOCATION
    assert options["zoom"] == settings.GEO_WIDGET_ZOOM
    assert (
        json.loads(
            Elements(PointWidget(zoom=9).render("p", "", {"id": "p"})).found[1][1]["data-options"]
            or ""
        )["zoom"]
        == 9
    )


def test_every_message_is_korean() -> None:
    with translation.override("ko"):
        messages = json.loads(elements(PlaceForm())[1][1]["data-options"])["messages"]
    assert all(any("가" <= letter <= "힣" for letter in text) for text in messages.values())


def test_wagtails_client_side_gets_our_adapter_not_the_originals() -> None:
    context = JSContext()
    packed = json.dumps(context.pack(PointWidget()))
    assert "madang.places.PointWidget" in packed
    assert "wagtailgewidget" not in packed
    scripts = context.media._js
    assert scripts.index("map/point-field-telepath.js") > 0
    assert "map/point-field.js" in scripts
