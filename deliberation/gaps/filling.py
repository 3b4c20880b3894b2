"""What a gap means, and what can be done about it: by whom, and where."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from deliberation.choices.gaps import GapKind


@dataclass(frozen=True)
class Filling:
    """What is missing in a kind of gap, what fills it, and the drawing that stands for it.

    Where a citizen can fill it, `by_record` leads to the form for records; else they can follow.
    """

    lacks: Any
    fills: Any
    sign: str
    by_record: bool = False


FILLINGS = {
    GapKind.NO_OWNER: Filling(
        _("낸 사람은 있는데 맡은 부서가 없습니다."),
        _("할 수 있는 부서가 나서서 맡으면 채워집니다."),
        "icons/group.svg",
    ),
    GapKind.UNANSWERED: Filling(
        _("답하기로 한 날이 지났습니다."),
        _("맡은 부서가 까닭과 함께 답하면 채워집니다. 못 한다는 답도 답입니다."),
        "icons/clock.svg",
    ),
    GapKind.UNRECORDED: Filling(
        _("모였지만 어디에 뜻이 모이고 무엇이 남았는지 적히지 않았습니다."),
        _("함께한 분이 기록을 남기면 채워집니다."),
        "icons/pen.svg",
        by_record=True,
    ),
    GapKind.STALLED: Filling(
        _("오래 아무 움직임이 없거나, 하기로 한 날이 소식 없이 지났습니다."),
        _("지금 어떻게 되어 가는지 맡은 곳이 알리면 채워집니다."),
        "icons/warning.svg",
    ),
    GapKind.NO_ORIGIN: Filling(
        _("결과는 있는데 누구의 말에서 시작되었는지 이어져 있지 않습니다."),
        _("기억하는 분이 그때의 모임을 기록으로 남기면 이을 수 있습니다."),
        "icons/topics/lantern.svg",
        by_record=True,
    ),
}
