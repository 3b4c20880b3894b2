"""What somebody said, in their words."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, PageChooserBlock, StructBlock, TextBlock

from blocks.documented_block import DocumentedBlock
from cms.building import Building
from cms.common_fields import public_reference
from cms.documents import Reference, Value


class QuotationDocument(Value):
    """Words, who said them by role, and the page that they come from."""

    text: str
    attribution: str
    source: Reference | None


class QuotationBlock(DocumentedBlock, StructBlock):
    """A quotation; whoever said it is named by role only."""

    Document = QuotationDocument

    text = TextBlock(max_length=1000, label=_("옮긴 말"))
    attribution = CharBlock(
        required=False,
        max_length=100,
        label=_("말한 이의 역할"),
        help_text=_("이름이 아니라 역할을 적어 주세요. 예: 귀농 3년 차 주민"),
    )
    source = PageChooserBlock(
        required=False, label=_("나온 곳"), help_text=_("이 말이 실린 기록이나 이야기입니다.")
    )

    def document(self, value: Any, building: Building) -> QuotationDocument | None:
        """Return the words; a source that readers cannot open is not named."""
        text = (value.get("text") or "").strip()
        if not text:
            return None
        return QuotationDocument(
            text=text,
            attribution=value.get("attribution") or "",
            source=public_reference(value.get("source"), building),
        )

    class Meta:
        icon = "openquote"
        label = _("인용")
        group = _("글과 그림")
        description = _("누군가 한 말을 그대로 옮깁니다.")
        template = "blocks/quotation.html"
        preview_value = {
            "text": _("버스가 한 시간만 늦게 끊겨도 공연을 끝까지 볼 수 있어요."),
            "attribution": _("금동에 사는 고등학생"),
            "source": None,
        }
