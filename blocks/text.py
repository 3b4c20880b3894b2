"""A paragraph or several, with simple marks."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import RichTextBlock
from wagtail.rich_text import RichText

from blocks.documented_block import DocumentedBlock
from blocks.rich_text import RichTextDocument, rich_text_document
from cms.building import Building

FEATURES = ["bold", "italic", "link", "ol", "ul", "h3", "h4", "hr", "document-link"]


class ParagraphBlock(DocumentedBlock, RichTextBlock):
    """Text with headings, lists and links; pictures and tables have blocks of their own."""

    Document = RichTextDocument

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(features=FEATURES, **kwargs)

    def document(self, value: RichText, building: Building) -> RichTextDocument | None:
        """Return the text as HTML and as plain text."""
        return rich_text_document(value, building)

    class Meta:
        icon = "pilcrow"
        label = _("글")
        group = _("글과 그림")
        description = _("소제목, 목록, 연결이 있는 글입니다.")
        template = "blocks/paragraph.html"
        preview_value = _(
            "<h3>광한루원 앞 느린 장터</h3>"
            "<p>둘째 토요일마다 <b>동네 사람들</b>이 손수 기른 것을 들고 나옵니다.</p>"
        )
