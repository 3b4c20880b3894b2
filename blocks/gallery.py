"""Several pictures that belong together."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock

from blocks.documented_block import DocumentedBlock
from blocks.image import FigureDocument, ImageBlock
from cms.building import Building
from cms.documents import Value


class GalleryDocument(Value):
    """Pictures in their order, under a title or none."""

    title: str
    images: list[FigureDocument]


class GalleryBlock(DocumentedBlock, StructBlock):
    """A row of pictures, each with its description."""

    Document = GalleryDocument

    title = CharBlock(required=False, max_length=150, label=_("제목"))
    images = ListBlock(ImageBlock(), min_num=1, max_num=40, label=_("그림"))

    def document(self, value: Any, building: Building) -> GalleryDocument | None:
        """Return the pictures that are still there, or None where none is."""
        figure = self.child_blocks["images"].child_block
        found = [figure.document(each, building) for each in value.get("images") or []]
        images = [each for each in found if each is not None]
        if not images:
            return None
        return GalleryDocument(title=value.get("title") or "", images=images)

    def get_preview_value(self) -> Any:
        """Return an example with the picture that was added last, where there is one."""
        figure = self.child_blocks["images"].child_block.get_preview_value()
        return self.normalize({**super().get_preview_value(), "images": [figure]})

    class Meta:
        icon = "grid"
        label = _("그림 모음")
        group = _("글과 그림")
        description = _("함께 보여 줄 그림 여러 장입니다.")
        template = "blocks/gallery.html"
        preview_value = {"title": _("장터가 열린 날"), "images": []}
