"""Reading a table from text: one line a row, as it comes from a spreadsheet's clipboard."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

MOST_ROWS = 200
MOST_COLUMNS = 20
RULE = re.compile(r"[\s|:+-]*-[\s|:+-]*")  # the line under the head of a table typed by hand


def cells(line: str) -> list[str]:
    """Return the cells of one line: parted by tabs, or where it has none, by upright strokes."""
    if "\t" in line:
        return [cell.strip() for cell in line.split("\t")]
    return [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


def table_rows(text: str) -> list[list[str]]:
    """Return the rows of a table, all of one length; blank lines and drawn rules are no rows."""
    rows = [
        cells(line)
        for line in text.splitlines()
        if line.strip() and not ("|" in line and RULE.fullmatch(line))
    ]
    width = max(map(len, rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows]


def validate_table(text: str) -> None:
    """Raise ValidationError where `text` has no cells, or more than anybody can read."""
    rows = table_rows(text)
    if not rows:
        raise ValidationError(_("표에 넣을 내용을 한 줄 이상 적어 주세요."), code="empty")
    if len(rows) > MOST_ROWS or any(len(row) > MOST_COLUMNS for row in rows):
        raise ValidationError(
            _("표가 너무 큽니다. %(rows)s행 %(columns)s칸까지 나누어 넣거나 파일로 올려 주세요.")
            % {"rows": MOST_ROWS, "columns": MOST_COLUMNS},
            code="too_large",
        )
