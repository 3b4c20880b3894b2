"""How a row is known again: by what it says, not by where it stands."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable

from deliberation.importing.characters import plain
from deliberation.importing.columns import COLUMNS
from deliberation.importing.tables.rows import RawRow

SOURCE_SYSTEM = "conversation_meetings"


def digest(row: RawRow) -> str:
    """Return the hash of a row's content, the same in any spacing, width or order of columns."""
    content = [plain(row.text(column)) for column in COLUMNS]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()[:32]


def source_ids(rows: Iterable[RawRow]) -> list[str]:
    """Return an identity for each row; exact twins are told apart by their ordinal, from 1."""
    seen: Counter[str] = Counter()
    made = []
    for row in rows:
        key = digest(row)
        seen[key] += 1
        made.append(f"{key}-{seen[key]}")
    return made
