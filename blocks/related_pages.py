"""Pages that a text leads on to, as a list."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock

from blocks.documented_block import DocumentedBlock
from blocks.page_reference import RelatedPageBlock
from cms.building import Building
from cms.documents import Reference, Value


class RelatedPagesDocument(Value):
    """Pages in their order, under a title."""

    title: str
    pages: list[Reference]


class RelatedPagesBlock(DocumentedBlock, StructBlock):
    """A list of pages, of any content types."""

    Document = RelatedPagesDocument

    title = CharBlock(required=False, max_length=150, label=_("제목"))
    pages = ListBlock(RelatedPageBlock(), min_num=1, max_num=24, label=_("글"))

    def document(self, value: Any, building: Building) -> RelatedPagesDocument | None:
        """Return the pages that readers can open, or None where there is none."""
        chooser = self.child_blocks["pages"].child_block
        found = [chooser.document(page, building) for page in value.get("pages") or []]
        pages = [reference for reference in found if reference is not None]
        if not pages:
            return None
        return RelatedPagesDocument(title=value.get("title") or "", pages=pages)

    def get_preview_value(self) -> Any:
        """Return an example with the page that was published last, where there is one."""
        page = self.child_blocks["pages"].child_block.get_preview_value()
        return self.normalize({**super().get_preview_value(), "pages": [page] if page else []})

    class Meta:
        icon = "list-ul"
        label = _("이어지는 글 모음")
        group = _("이어지는 곳")
        description = _("함께 읽을 글 여러 편입니다.")
        template = "blocks/related_pages.html"
        preview_value = {"title": _("함께 읽기"), "pages": []}
