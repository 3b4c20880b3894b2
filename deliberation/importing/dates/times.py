"""The time of day that follows a date."""

import re
from datetime import time

from django.utils.translation import gettext as _

from deliberation.importing.dates.reading import Reading
from deliberation.models.flags import FlagReason

MORNING = ("오전", "아침", "새벽", "am")
AFTERNOON = ("오후", "저녁", "pm")
_HALF = rf"(?:{'|'.join((*MORNING, *AFTERNOON))})"
_CLOCK = (
    r"(?P<hour>\d{1,2})\s*"
    r"(?::\s*(?P<minute>[0-5]\d)(?::[0-5]\d)?"
    r"|시(?:\s*(?:(?P<spoken>\d{1,2})\s*분|(?P<whole>[0-5]\d)|(?P<half_past>반)))?)"
)
TIME = re.compile(rf"[tT]?(?P<before>{_HALF})?\s*{_CLOCK}\s*(?P<after>am|pm)?(?:\+09:?00)?", re.I)
# What is left of a time where the end of the text is missing: "10시 3", "20:", "오후", "(목".
STUMP = re.compile(
    rf"(?:\(\s*[월화수목금토일]?|오|{_HALF}?\s*(?:\d{{1,2}}\s*(?:시\s*\d?|:\s*\d?)?)?)", re.I
)


def clock(match: re.Match[str]) -> time | None:
    """Return the time of a match of TIME, or None where half of the day or the hour is in doubt.

    "20:00", "07:30", "13시" and "0시" are clear; "8시" and "7:30" may be morning or evening.
    """
    hour = int(match["hour"])
    minute = int(match["minute"] or match["spoken"] or match["whole"] or 0)
    minute = 30 if match["half_past"] else minute
    half = (match["before"] or match["after"] or "").lower()
    is_twenty_four = hour > 12 or hour == 0 or (match["minute"] and len(match["hour"]) == 2)
    if half in MORNING:
        is_clear = hour < 12
    elif half in AFTERNOON:
        is_clear = True
        hour += 12 if hour < 12 else 0
    else:
        is_clear = bool(is_twenty_four)
    return time(hour, minute) if is_clear and hour < 24 and minute < 60 else None


def read_time(text: str, reading: Reading) -> None:
    """Read what follows the date; a doubtful time is dropped and flagged, the date stays.

    Of "오전 10시 3" nothing is kept: 10:00 would be as wrong as 10:03, so only the date is known.
    """
    match = TIME.fullmatch(text)
    if match is not None:
        at_time = clock(match)
        if at_time is not None:
            reading.take_time(at_time)
        else:
            note = _(
                "‘%s’은(는) 오전인지 오후인지, 몇 시인지 알 수 없습니다. 아는 시각을 적어 주세요."
            )
            reading.doubt_time(FlagReason.UNREADABLE, note % text)
    elif STUMP.fullmatch(text):
        note = _("시각이 ‘%s’에서 잘려 날짜만 적었습니다. 아는 시각을 적어 주세요.")
        reading.doubt_time(FlagReason.CUT_OFF, note % text)
    else:
        note = _("날짜 뒤의 ‘%s’을(를) 읽지 못했습니다. 원문을 보고 날짜와 시각을 확인해 주세요.")
        reading.doubt(FlagReason.UNREADABLE, note % text)
