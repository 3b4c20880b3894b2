"""The cells of a table, row by row."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation import gettext as _

from deliberation.importing.refusal import ImportRefused
from deliberation.importing.tables.files import read_bytes
from deliberation.importing.tables.headers import delimiter_of, header_of
from deliberation.importing.tables.letters import read_letters


@dataclass(frozen=True)
class RawRow:
    """One row as received: its first line in the file (from 1), and each column's cell.

    A cell that the row was too short for is None.
    """

    line: int
    cells: dict[str, str | None]

    def text(self, column: str) -> str:
        """Return a cell, empty where there is none."""
        return self.cells[column] or ""


def read_rows(path: Path) -> list[RawRow]:
    """Return the rows of a table, without blank ones; raises ImportRefused where it is none."""
    text = read_letters(read_bytes(path))
    first_line = (text.splitlines() or [""])[0]
    delimiter = delimiter_of(first_line)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    header = header_of(first_line, delimiter)
    rows: list[RawRow] = []
    line = 1
    try:
        next(reader)
        line = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append(row(line, header, cells))
            line = reader.line_num + 1
    except csv.Error as error:
        message = _("%d번째 줄부터 표를 읽을 수 없습니다. 따옴표의 짝이 맞는지 확인해 주세요.")
        raise ImportRefused(message % line) from error
    if not rows:
        raise ImportRefused(_("첫 줄만 있고 기록이 없습니다. 기록이 든 파일을 골라 주세요."))
    return rows


def row(line: int, header: list[str], cells: list[str]) -> RawRow:
    """Return a row; raises ImportRefused where it has more cells than the header."""
    if len(cells) > len(header):
        words = {"line": line, "cells": len(cells), "most": len(header)}
        message = _(
            "%(line)d번째 줄의 칸이 %(cells)d개로, 첫 줄의 %(most)d개보다 많습니다. "
            "쉼표가 든 글을 따옴표로 묶어 주세요."
        )
        raise ImportRefused(message % words)
    padded = [*cells, *[None] * (len(header) - len(cells))]
    return RawRow(line, dict(zip(header, padded, strict=True)))
