"""The admin panel of a point."""

from typing import Any

from wagtail.admin.panels import FieldPanel
from wagtailgeowidget.panels import LeafletPanel

from cms.places.widget import PointWidget


class PointPanel(LeafletPanel):
    """wagtailgeowidget's panel with our widget; keeps its class name and a given zoom."""

    def __init__(self, *args: Any, zoom: int | None = None, **kwargs: Any) -> None:
        FieldPanel.__init__(self, *args, **kwargs)
        self.zoom = zoom

    def get_form_options(self) -> dict[str, Any]:
        """Return the options of the form, with our widget unless the field is only read."""
        options: dict[str, Any] = FieldPanel.get_form_options(self)
        if not self.read_only and not self.widget:
            options["widgets"] = self.widget_overrides()
        return options

    def widget_overrides(self) -> dict[str, PointWidget]:
        """Return the widget of the field."""
        return {self.field_name: PointWidget(zoom=self.zoom)}

    def clone(self) -> "PointPanel":
        """Return a copy, as Wagtail asks when it binds a panel to its model."""
        return self.__class__(zoom=self.zoom, **self.clone_kwargs())
