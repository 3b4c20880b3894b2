"""What answers keep of people, and how that expires."""

from collections.abc import Sequence
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cms.personal import Declaration, Holder, NotPersonal, PersonalField, Retention
from participation.exchanging.answering import forget
from participation.models import Answer
from participation.models.answers import NO_ANSWER, AnswerState


def expire_answers(now: datetime) -> int:
    """Clear who answered once the last day is over; return how many persons that were."""
    due = Answer.objects.filter(keep_until_on__lt=timezone.localdate(now))
    held = due.exclude(contact_hash="")
    count = held.values("contact_hash").distinct().count()
    due.filter(state=AnswerState.WAITING).update(state=AnswerState.CLOSED)
    held.update(**NO_ANSWER)
    return count


def found(contact: str, hashes: Sequence[str]) -> list[str]:
    """Return a sentence for each answer of a contact."""
    return [
        gettext("%(day)s에 보낸 답: “%(message)s” %(until)s까지 둡니다.")
        % {
            "day": timezone.localdate(each.created_at).isoformat(),
            "message": each.message,
            "until": each.keep_until_on.isoformat(),
        }
        for each in Answer.objects.filter(contact_hash__in=hashes)
    ]


def erase(contact: str, hashes: Sequence[str]) -> int:
    """Take back what waits, clear the rest, and close the links; return how many."""
    count = 0
    for each in Answer.objects.filter(contact_hash__in=hashes):
        is_waiting = each.state == AnswerState.WAITING
        forget(each, AnswerState.WITHDRAWN if is_waiting else AnswerState(each.state))
        count += 1
    return count


ANSWER = Retention(
    name="answer",
    words=_("연락처를 주고받은 뒤(그러기 전에는 받은 뒤) 정한 날수까지, 거두거나 사양하면 바로"),
    expire=expire_answers,
)
CONSENTED = _("동의 (개인정보 보호법 제15조)")

DECLARED: tuple[Declaration, ...] = (
    PersonalField(
        field="participation.Answer.contact",
        purpose=_("쪽지를 올린 사람이 원하면 그 사람에게 전하고, 이어졌는지 물음"),
        basis=CONSENTED,
        retention=ANSWER,
    ),
    PersonalField(
        field="participation.Answer.contact_hash",
        purpose=_("읽지 않고 연락처를 찾음"),
        basis=CONSENTED,
        retention=ANSWER,
    ),
    PersonalField(
        field="participation.Answer.message",
        purpose=_("쪽지를 올린 사람에게 전하고, 수상해 보이면 마당의 편집자가 살핌"),
        basis=CONSENTED,
        retention=ANSWER,
    ),
    NotPersonal(
        field="participation.Answer.contact_kind",
        because=_("편지인지 전화인지만 적습니다."),
    ),
    Holder(name="answers", label=_("쪽지에 보낸 답"), found=found, erase=erase),
)
