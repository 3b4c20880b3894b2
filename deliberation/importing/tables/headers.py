"""The first line: which columns there are, and what parts them."""

import csv
from collections import Counter

from django.utils.translation import gettext as _

from deliberation.importing.characters import tidy
from deliberation.importing.columns import COLUMNS
from deliberation.importing.refusal import ImportRefused

DELIMITERS = (",", ";", "\t")


def delimiter_of(first_line: str) -> str:
    """Return what parts the cells of a header; raises ImportRefused where no header fits."""
    headers = {each: header_of(first_line, each) for each in DELIMITERS}
    for delimiter, header in headers.items():
        if sorted(header) == sorted(COLUMNS):
            return delimiter
    best = max(headers.values(), key=lambda header: (len(set(header) & set(COLUMNS)), len(header)))
    raise ImportRefused(complaint(best))


def header_of(line: str, delimiter: str) -> list[str]:
    """Return the names in a header, in small letters."""
    cells = next(csv.reader([line], delimiter=delimiter), [])
    return [tidy(cell).lower() for cell in cells]


def complaint(header: list[str]) -> str:
    """Return one sentence that names what is missing, unknown or doubled in `header`."""
    counted = Counter(header)
    missing = [name for name in COLUMNS if name not in counted]
    surplus = [(name or _("(이름 없음)"))[:40] for name in counted if name not in COLUMNS]
    doubled = [name for name, times in counted.items() if times > 1 and name in COLUMNS]
    parts = [
        _("없는 칸: %s") % ", ".join(missing) if missing else "",
        _("모르는 칸: %s") % ", ".join(surplus[:10]) if surplus else "",
        _("두 번 나온 칸: %s") % ", ".join(doubled) if doubled else "",
    ]
    return _("첫 줄의 칸 이름이 맞지 않습니다(%(wrong)s). 첫 줄을 %(right)s(으)로 고쳐 주세요.") % {
        "wrong": "; ".join(part for part in parts if part),
        "right": ",".join(COLUMNS),
    }
