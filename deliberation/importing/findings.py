"""What an import has to say about one value."""

from collections.abc import Iterable
from dataclasses import dataclass

from deliberation.models.flags import FlagReason

NOTE_LENGTH = 300


@dataclass(frozen=True)
class Finding:
    """A doubt about one field: why, what was received, and what a person should do."""

    field: str
    reason: FlagReason
    raw_value: str
    note: str


def merged(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return one finding for each field and reason; their notes follow one another."""
    kept: dict[tuple[str, FlagReason], Finding] = {}
    for finding in findings:
        key = (finding.field, finding.reason)
        before = kept.get(key)
        if before is None:
            kept[key] = finding
        elif finding.note not in before.note:
            note = f"{before.note} {finding.note}"
            kept[key] = Finding(before.field, before.reason, before.raw_value, note)
    return tuple(kept.values())


def shortened(text: str, length: int) -> str:
    """Return `text` in at most `length` characters, the last one an ellipsis where it was cut."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
