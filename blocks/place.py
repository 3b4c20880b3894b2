"""A place that a text speaks of."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, PageChooserBlock, StructBlock, TextBlock

from blocks.documented_block import DocumentedBlock
from cms.building import Building
from cms.common_fields import public_reference
from cms.documents import Reference, Value
from cms.places.block import PointBlock
from cms.places.coordinates import point_or_none


class PlaceBlockDocument(Value):
    """A place: latitude and longitude in degrees (WGS 84), both or neither.

    `page` is the page of whatever is there, such as a space that one can use.
    """

    name: str
    address: str
    latitude: float | None
    longitude: float | None
    note: str
    page: Reference | None


class PlaceBlock(DocumentedBlock, StructBlock):
    """A place with its address, on the map where its point is known."""

    Document = PlaceBlockDocument

    name = CharBlock(max_length=200, label=_("장소 이름"))
    address = CharBlock(required=False, max_length=300, label=_("주소"))
    point = PointBlock(required=False, label=_("지도 위치"))
    note = TextBlock(
        required=False,
        max_length=500,
        label=_("찾아오는 길"),
        help_text=_("예: 주차장 옆 계단으로 2층. 휠체어는 뒷문 경사로로 들어옵니다."),
    )
    page = PageChooserBlock(required=False, label=_("이곳의 글"))

    def document(self, value: Any, building: Building) -> PlaceBlockDocument | None:
        """Return the place, or None where it has no name."""
        name = (value.get("name") or "").strip()
        if not name:
            return None
        point = point_or_none(value.get("point"))
        return PlaceBlockDocument(
            name=name,
            address=value.get("address") or "",
            latitude=point.latitude if point else None,
            longitude=point.longitude if point else None,
            note=value.get("note") or "",
            page=public_reference(value.get("page"), building),
        )

    class Meta:
        icon = "site"
        label = _("장소")
        group = _("모임")
        description = _("찾아올 수 있게 장소를 알려 줍니다.")
        template = "blocks/place.html"
        preview_value = {
            "name": _("금동 마을회관"),
            "address": _("전북특별자치도 남원시 금동"),
            "point": "35.4164,127.3905",
            "note": _("골목 안쪽, 느티나무 옆입니다."),
            "page": None,
        }
