"""A point inside a StreamField."""

from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtailgeowidget.blocks import LeafletBlock

from cms.places.coordinates import normalised, point_or_none
from cms.places.point import PointFormField
from cms.places.widget import PointWidget


class PointBlock(LeafletBlock):
    """A point as text, as in PointField; empty text where there is none.

    What LeafletBlock stored (`{"lat": …, "lng": …, "srid": …}`) is read too, and what the block
    itself gives to readers. Text that names no point is kept: the form then says what is wrong.
    """

    class Meta:
        icon = "site"
        label = gettext_lazy("지도 위치")
        default = ""

    def __init__(
        self, *, required: bool = True, help_text: str = "", zoom: int | None = None, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.zoom = zoom
        # The original takes both and forgets them: its field is always required.
        self.field_options: dict[str, Any] = {"required": required, "help_text": help_text}

    @cached_property
    def field(self) -> PointFormField:
        """Return the form field, which checks and normalises."""
        return PointFormField(widget=PointWidget(zoom=self.zoom), **self.field_options)

    def value_from_form(self, value: Any) -> str:
        """Return the stored form of what was typed."""
        return self.to_python(value)

    def value_for_form(self, value: Any) -> str:
        """Return the stored form of the value."""
        return self.to_python(value)

    def to_python(self, value: Any) -> str:
        """Return the stored form of a value from the database; never raises."""
        if isinstance(value, dict):
            latitude = value.get("latitude", value.get("lat", ""))
            value = f"{latitude},{value.get('longitude', value.get('lng', ''))}"
        return normalised(str(value)) if value else ""

    def normalize(self, value: Any) -> str:
        """Return the stored form of a value given in code or as a default."""
        return self.to_python(value)

    def get_api_representation(self, value: str, context: Any = None) -> dict[str, float] | None:
        """Return latitude and longitude in degrees, or None where there is no point."""
        point = point_or_none(value)
        return {"latitude": point.latitude, "longitude": point.longitude} if point else None

    def render_basic(self, value: str, context: Any = None) -> str:
        """Return the point in words, for a template that says nothing else."""
        point = point_or_none(value)
        if point is None:
            return ""
        return _("위도 %(latitude)s, 경도 %(longitude)s") % vars(point)
