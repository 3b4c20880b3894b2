"""The admin's map for a point: wagtailgeowidget's field, from local files and in Korean."""

import json
from functools import cached_property
from typing import Any

from django import forms
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.admin.telepath import register
from wagtail.admin.telepath.widgets import WidgetAdapter
from wagtailgeowidget.widgets import LeafletField

from cms.places.coordinates import point_or_none
from cms.places.map_options import map_messages, map_options
from cms.places.media import point_field_media


class PointWidget(LeafletField):
    """A text box for "latitude,longitude" with a map under it.

    The text box is the form's own field: it works with a keyboard, without the map and without
    scripts, and what was typed is shown again where it was refused. An empty box stays empty.
    """

    input_type = "text"

    def __init__(self, attrs: dict[str, Any] | None = None, *, zoom: int | None = None) -> None:
        super().__init__(attrs=attrs, srid=4326, zoom=zoom)

    @property
    def media(self) -> forms.Media:
        """Return the local files of the map."""
        return point_field_media()

    def format_value(self, value: Any) -> str | None:
        """Return "latitude,longitude", or the text as it is where it names no point."""
        point = point_or_none(value)
        return point.typed if point else super().format_value(value)

    def build_attrs(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Return the text box's own attributes: the original's would start the original's map."""
        attrs = forms.TextInput.build_attrs(self, *args, **kwargs)
        attrs["placeholder"] = _("위도,경도 (예: 35.4164,127.3905)")
        attrs["autocomplete"] = "off"
        return attrs

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        """Return the text box, first, and its map: Wagtail gives attributes to what is first."""
        box = forms.TextInput.render(self, name, value, attrs, renderer)
        options = {**map_options(), "messages": map_messages()}
        options["zoom"] = self.zoom or options["zoom"]
        return format_html(
            '{}<point-field for="{}" data-options="{}"></point-field>',
            box,
            (attrs or {}).get("id", f"id_{name}"),
            json.dumps(options, ensure_ascii=False),
        )


class PointWidgetAdapter(WidgetAdapter):
    """Gives Wagtail's client side the widget; without it, it would get the original's adapter."""

    js_constructor = "madang.places.PointWidget"

    @cached_property
    def media(self) -> forms.Media:
        """Return Wagtail's own widgets and, after them, ours."""
        wagtails: forms.Media = super().media
        return wagtails + forms.Media(js=["map/point-field-telepath.js"])


register(PointWidgetAdapter(), PointWidget)
