"""One thing that a meeting takes up."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, PageChooserBlock, StructBlock, TextBlock

from blocks.documented_block import DocumentedBlock
from cms.building import Building
from cms.common_fields import public_reference
from cms.documents import Reference, Value


class AgendaItemDocument(Value):
    """What is taken up, and who brought it: a role, a community, both or neither."""

    title: str
    detail: str
    proposed_by: str
    community: Reference | None


class AgendaItemBlock(DocumentedBlock, StructBlock):
    """An item of an agenda."""

    Document = AgendaItemDocument

    title = CharBlock(max_length=200, label=_("안건"))
    detail = TextBlock(required=False, max_length=2000, label=_("설명"))
    proposed_by = CharBlock(
        required=False,
        max_length=100,
        label=_("낸 이의 역할"),
        help_text=_("이름이 아니라 역할을 적어 주세요. 예: 상가 번영회"),
    )
    community = PageChooserBlock(
        page_type="listings.CommunityPage", required=False, label=_("낸 공동체")
    )

    def document(self, value: Any, building: Building) -> AgendaItemDocument | None:
        """Return the item, or None where it has no title."""
        title = (value.get("title") or "").strip()
        if not title:
            return None
        return AgendaItemDocument(
            title=title,
            detail=value.get("detail") or "",
            proposed_by=value.get("proposed_by") or "",
            community=public_reference(value.get("community"), building),
        )

    class Meta:
        icon = "list-ol"
        label = _("안건")
        group = _("모임")
        description = _("모임에서 다룰 것 하나입니다.")
        template = "blocks/agenda_item.html"
        preview_value = {
            "title": _("막차 시간을 늦추는 방법"),
            "detail": _("공연이 있는 날만이라도 늦출 수 있는지 이야기합니다."),
            "proposed_by": _("공연장을 찾는 주민"),
            "community": None,
        }
