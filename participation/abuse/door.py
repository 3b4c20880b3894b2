"""The door of every form: what has to be right before anything is kept.

Nobody is sent away: the form comes back with all that was typed, and one sentence.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _

from participation.abuse import honeypot
from participation.abuse.form_stamp import StampState, new_stamp, read_stamp

STAMP = "stamp"


@dataclass(frozen=True)
class Passed:
    """A form at the door: its number, why it comes back ("" if it does not), its next stamp."""

    key: UUID
    problem: str
    stamp: str


def pass_door(data: Mapping[str, str]) -> Passed:
    """Look at a form's hidden fields."""
    sent = data.get(STAMP, "")
    stamp = read_stamp(sent)
    again = new_stamp(stamp.key)
    if honeypot.is_filled(data):
        problem = _("비워 두어야 하는 칸이 채워져 있었습니다. 비웠으니 다시 보내 주세요.")
        return Passed(stamp.key, problem, again)
    if stamp.state is StampState.YOUNG:
        # The stamp stays, so that the next press is old enough.
        return Passed(stamp.key, _("너무 빨리 보내셨습니다. 한 번 더 보내 주세요."), sent)
    if stamp.state is StampState.OLD:
        problem = _("열어 둔 지 오래된 화면입니다. 적은 것은 그대로 있으니 한 번 더 보내 주세요.")
        return Passed(stamp.key, problem, again)
    if stamp.state is StampState.FORGED:
        problem = _("화면을 확인할 수 없었습니다. 적은 것은 그대로 있으니 한 번 더 보내 주세요.")
        return Passed(stamp.key, problem, again)
    return Passed(stamp.key, "", sent)
