"""Dates that a spreadsheet wrote as numbers: days since 1899-12-30 (the 1900 date system)."""

import re
from datetime import date, datetime, timedelta

from django.utils.translation import gettext as _

from deliberation.importing.dates.reading import Reading
from deliberation.models.flags import FlagReason

DAY_ZERO = date(1899, 12, 30)
MINUTES = 24 * 60


def read_serial(match: re.Match[str], reading: Reading) -> None:
    """Take the date, and the time where the number has a fraction; both are to be confirmed."""
    minutes = round(float(match["fraction"] or 0) * MINUTES)
    midnight = datetime.combine(DAY_ZERO + timedelta(days=int(match["days"])), datetime.min.time())
    moment = midnight + timedelta(minutes=minutes)
    reading.take(moment.date())
    note = _("표 프로그램의 날짜 번호를 %s(으)로 읽었습니다. 맞는지 확인해 주세요.")
    reading.doubt(FlagReason.INFERRED, note % moment.date())
    if match["fraction"]:
        reading.take_time(moment.time())
        note = _("표 프로그램의 번호를 %s(으)로 읽었습니다. 맞는지 확인해 주세요.")
        reading.doubt_time(FlagReason.INFERRED, note % moment.strftime("%H:%M"))
