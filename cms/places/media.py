"""The static files that draw a map: all of them our own, none from another host."""

from django import forms

MAP_CSS = ("vendor/leaflet/leaflet.css", "map/pin.css")
MAP_JS = ("vendor/leaflet/leaflet.js", "map/pin.js")


def point_field_media() -> forms.Media:
    """Return what the map of a point's form field loads."""
    return forms.Media(
        css={"all": [*MAP_CSS, "map/point-field.css"]},
        js=[*MAP_JS, "map/point-text.js", "map/point-field.js"],
    )
