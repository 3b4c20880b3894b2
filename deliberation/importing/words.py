"""Values that are words: who held it, where, about what."""

from django.utils.translation import gettext as _

from deliberation.importing.characters import tidy
from deliberation.importing.findings import Finding, shortened
from deliberation.models.flags import FlagReason

# What people write into a cell that they have nothing for.
NOTHING = frozenset(
    {"", "-", "--", "–", "—", "?", "??", "없음", "미정", "미상", "모름", "n/a", "null"}
)


def is_nothing(raw: str) -> bool:
    """Tell whether a cell says nothing."""
    return tidy(raw).lower() in NOTHING


def read_words(raw: str, field: str, length: int) -> tuple[str, tuple[Finding, ...]]:
    """Return the text of a cell in at most `length` characters, and what is doubtful about it."""
    text = tidy(raw)
    if is_nothing(raw):
        note = _("아는 것이 있으면 적고, 알 길이 없으면 ‘해결됨’을 눌러 주세요.")
        return "", (Finding(field, FlagReason.MISSING, raw, note),)
    if len(text) > length:
        note = _("%d자를 넘어 줄였습니다. 원문을 보고 알맞게 줄여 주세요.") % length
        return shortened(text, length), (Finding(field, FlagReason.CUT_OFF, raw, note),)
    if text.endswith(("…", "...")):
        note = _("끝이 잘린 듯합니다. 나머지를 알면 적어 주세요.")
        return text, (Finding(field, FlagReason.CUT_OFF, raw, note),)
    return text, ()
