"""A file to take along."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock

from blocks.documented_block import DocumentedBlock
from blocks.openness import document_is_open
from cms.building import Building
from cms.documents import Value


class FileDocument(Value):
    """A file: `size` in bytes, `extension` without the dot, `media_type` as in HTTP."""

    title: str
    url: str
    size: int
    extension: str
    media_type: str


class FileBlock(DocumentedBlock, StructBlock):
    """A file from the document library."""

    Document = FileDocument

    file = DocumentChooserBlock(label=_("파일"))
    title = CharBlock(
        required=False,
        max_length=200,
        label=_("보여 줄 제목"),
        help_text=_("비워 두면 파일의 제목을 씁니다."),
    )

    def document(self, value: Any, building: Building) -> FileDocument | None:
        """Return the file, or None where it is gone or not everybody may fetch it."""
        file = value.get("file")
        size = file.get_file_size() if file else None
        if file is None or size is None or not document_is_open(file):
            return None
        return FileDocument(
            title=value.get("title") or file.title,
            url=building.absolute(file.url),
            size=size,
            extension=file.file_extension.lower(),
            media_type=file.content_type,
        )

    def get_preview_value(self) -> Any:
        """Return an example with the file that was added last, where there is one."""
        file = get_document_model().objects.order_by("-pk").first()
        return self.normalize({**super().get_preview_value(), "file": file})

    class Meta:
        icon = "doc-full"
        label = _("파일")
        group = _("이어지는 곳")
        description = _("내려받을 수 있는 자료입니다.")
        template = "blocks/file.html"
        preview_value = {"file": None, "title": _("모임 자료집")}
