"""What every page that takes place somewhere says of the place."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, Panel
from wagtail.api import APIField

from cms.places.panel import PointPanel
from cms.places.point import PointField, point_or_none

DERIVED = frozenset({"latitude", "longitude"})

# What a staff program may read and write through Wagtail's own API.
location_api_fields = [APIField(name, writable=True) for name in ("place_name", "address", "point")]


class Located(models.Model):
    """A name, an address and a point; latitude and longitude (degrees, WGS 84) follow the point."""

    place_name = models.CharField(_("장소 이름"), max_length=200, blank=True)
    address = models.CharField(_("주소"), max_length=300, blank=True)
    point = PointField(_("지도 위치"))
    latitude = models.FloatField(_("위도"), null=True, editable=False, db_index=True)
    longitude = models.FloatField(_("경도"), null=True, editable=False, db_index=True)

    class Meta:
        abstract = True

    def set_coordinates(self) -> None:
        """Take latitude and longitude from the point; both are None where there is none."""
        point = point_or_none(self.point)
        self.latitude = point.latitude if point else None
        self.longitude = point.longitude if point else None

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Store, with latitude and longitude as the point has them."""
        self.set_coordinates()
        fields = kwargs.get("update_fields")
        if fields is not None and "point" in fields:
            kwargs["update_fields"] = {*fields, *DERIVED}
        return super().save(*args, **kwargs)


location_panels: list[Panel] = [
    FieldPanel(
        "place_name",
        heading=_("장소 이름"),
        help_text=_("사람들이 부르는 이름을 적어 주세요. 예: 산내면 마을회관 2층"),
    ),
    FieldPanel(
        "address",
        heading=_("주소"),
        help_text=_("찾아올 수 있게 도로명 주소를 적어 주세요."),
    ),
    PointPanel(
        "point",
        heading=_("지도 위치"),
        help_text=_(
            "지도를 눌러 표시하거나, 칸에 위도와 경도를 적어 주세요. "
            "비워 두면 지도에 나오지 않습니다."
        ),
    ),
]
