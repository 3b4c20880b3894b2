"""What the list's own note column says of the record: "장소가 '현대'에서 잘림"."""

import re

from django.utils.translation import gettext as _

from deliberation.importing.findings import Finding
from deliberation.models.flags import FlagReason

WORDS_FOR_FIELDS = {
    "title": ("주제", "제목"),
    "host": ("주최", "주관"),
    "participants_count": ("인원", "참여자 수", "참가자 수"),
    "met_on": ("날짜", "일시", "연도"),
    "met_at_time": ("시각", "시간"),
    "place_name": ("장소",),
    "said": ("본문", "내용"),
}
_CLAUSE = re.compile(r"[,.;·]|(?<=[고며])\s")
_CUT = re.compile(r"잘(?:림|린|렸|려)")
_NONE = re.compile(r"없(?:음|는|다|고|습)|빠(?:짐|진|졌)")


def read_remarks(
    note: str, raw_values: dict[str, str], findings: tuple[Finding, ...]
) -> tuple[Finding, ...]:
    """Return `findings` with what the note says of each field.

    "Cut off" takes the place of "empty" and joins any other doubt; "missing" is added only where
    nothing is known of the field yet: `raw_values` are the cells by field.
    """
    found = list(findings)
    for clause in _CLAUSE.split(note):
        is_cut, is_none = bool(_CUT.search(clause)), bool(_NONE.search(clause))
        if not (is_cut or is_none):
            continue
        reason = FlagReason.CUT_OFF if is_cut else FlagReason.MISSING
        for field in fields_in(clause):
            raw = raw_values.get(field, "")
            known = {each.reason for each in found if each.field == field}
            if reason in known or (not is_cut and (known or raw)):
                continue
            text = _("받은 메모에 ‘%s’이라고 적혀 있습니다. 아는 것이 있으면 적어 주세요.") % note
            found = [e for e in found if (e.field, e.reason) != (field, FlagReason.MISSING)]
            found.append(Finding(field, reason, raw, text))
    return tuple(found)


def fields_in(clause: str) -> list[str]:
    """Return the fields that a clause of the note names."""
    return [
        field for field, words in WORDS_FOR_FIELDS.items() if any(word in clause for word in words)
    ]
