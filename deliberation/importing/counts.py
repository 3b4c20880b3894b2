"""How many people took part: exact numbers only."""

import re

from django.utils.translation import gettext as _

from deliberation.importing.characters import plain
from deliberation.importing.findings import Finding
from deliberation.models.flags import FlagReason

MOST = 1_000_000
_EXACT = re.compile(r"(?:총|모두)?\s*(?P<number>\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?\s*(?:명|인)?")


def read_count(raw: str, field: str) -> tuple[int | None, tuple[Finding, ...]]:
    """Return the number in `raw` ("4", "12명", "1,200명"); of "약 10명" or "10~15명" a finding."""
    match = _EXACT.fullmatch(plain(raw))
    number = int(match["number"].replace(",", "")) if match and len(match["number"]) < 12 else None
    if number is not None and 0 < number <= MOST:
        return number, ()
    note = _("정확한 수로 읽지 못해 비워 두었습니다. 아는 수를 적어 주세요.")
    return None, (Finding(field, FlagReason.UNREADABLE, raw, note),)
