"""A simple table of text."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, CharBlock, StructBlock, TextBlock

from blocks.documented_block import DocumentedBlock
from blocks.table_rows import table_rows, validate_table
from cms.building import Building
from cms.documents import Value


class TableDocument(Value):
    """A table: `header` and every row have the same number of cells."""

    caption: str
    header: list[str] | None
    rows: list[list[str]]


class TableRowsBlock(TextBlock):
    """The cells of a table as text; a first empty cell is kept, where other fields drop blanks."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=20_000, rows=6, validators=[validate_table], **kwargs)
        self.field_options["strip"] = False

    class Meta:
        icon = "table"


class TableBlock(DocumentedBlock, StructBlock):
    """A table that is pasted from a spreadsheet or typed; it needs no script to be written."""

    Document = TableDocument

    caption = CharBlock(
        max_length=150, label=_("표 제목"), help_text=_("무엇을 보여 주는 표인지 적어 주세요.")
    )
    has_header = BooleanBlock(required=False, default=True, label=_("첫 행은 머리글"))
    rows = TableRowsBlock(
        label=_("표 내용"),
        help_text=_(
            "엑셀이나 한글의 표를 복사해 붙여 넣으세요. "
            "직접 적을 때는 한 줄에 한 행씩, 칸은 | 로 나눕니다. 예: 요일 | 시간"
        ),
    )

    def document(self, value: Any, building: Building) -> TableDocument | None:
        """Return the table, or None where it has no cells besides a header."""
        rows = table_rows(value.get("rows") or "")
        header = rows.pop(0) if rows and value.get("has_header") else None
        if not rows:
            return None
        return TableDocument(caption=value.get("caption") or "", header=header, rows=rows)

    class Meta:
        icon = "table"
        label = _("표")
        group = _("글과 그림")
        description = _("글자로 된 단순한 표입니다.")
        template = "blocks/table.html"
        preview_value = {
            "caption": _("마을버스 시간"),
            "has_header": True,
            "rows": _("요일 | 첫차 | 막차\n평일 | 06:30 | 21:00\n주말 | 07:30 | 20:00"),
        }
