"""What joining keeps of people, and how that expires."""

from collections.abc import Sequence
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cms.personal import Declaration, Holder, NotPersonal, PersonalField, Retention
from participation.joining.happenings import happening
from participation.joining.places import cancel
from participation.links.making import revoke
from participation.models import Joining, MagicLink
from participation.models.joinings import NOBODY, JoinState
from participation.models.magic_links import LinkPurpose


def expire_joinings(now: datetime) -> int:
    """Clear who came to what has long been over; return how many persons that were."""
    due = Joining.objects.filter(keep_until_on__lt=timezone.localdate(now))
    held = due.exclude(contact_hash="")
    count = held.values("contact_hash").distinct().count()
    held.update(**NOBODY)
    return count


def found(contact: str, hashes: Sequence[str]) -> list[str]:
    """Return a sentence for each joining of a contact."""
    ours = Joining.objects.filter(contact_hash__in=hashes).select_related("turn")
    return [
        gettext("%(day)s 참여 신청: 별명 “%(nickname)s”, %(number)d명, %(until)s까지 둡니다.")
        % {
            "day": timezone.localdate(each.turn.starts_at).isoformat(),
            "nickname": each.nickname,
            "number": each.number,
            "until": each.keep_until_on.isoformat(),
        }
        for each in ours
    ]


def erase(contact: str, hashes: Sequence[str]) -> int:
    """Cancel what is to come, clear what is over, and close the links; return how many."""
    ours = Joining.objects.filter(contact_hash__in=hashes).select_related("turn")
    pks = [str(each.pk) for each in ours]
    now = timezone.now()
    for each in ours:
        if each.turn.starts_at > now and each.state != JoinState.CANCELLED:
            event = happening(each.turn.event)
            cancel(each, event.capacity if event else 0)
    Joining.objects.filter(pk__in=pks).update(**NOBODY)
    revoke(MagicLink.objects.filter(purpose=LinkPurpose.JOINING, target__in=pks))
    return len(pks)


JOINING = Retention(
    name="joining",
    words=_("행사가 끝난 뒤 정한 날수가 지날 때까지, 취소하면 바로"),
    expire=expire_joinings,
)
CONSENTED = _("동의 (개인정보 보호법 제15조)")

DECLARED: tuple[Declaration, ...] = (
    PersonalField(
        field="participation.Joining.contact",
        purpose=_("자리가 났을 때와 하루 전에 알림"),
        basis=CONSENTED,
        retention=JOINING,
    ),
    PersonalField(
        field="participation.Joining.contact_hash",
        purpose=_("읽지 않고 연락처를 찾음"),
        basis=CONSENTED,
        retention=JOINING,
    ),
    PersonalField(
        field="participation.Joining.nickname",
        purpose=_("여는 사람이 누가 오는지 앎"),
        basis=CONSENTED,
        retention=JOINING,
    ),
    NotPersonal(
        field="participation.Joining.contact_kind",
        because=_("편지인지 전화인지만 적습니다."),
    ),
    Holder(name="joinings", label=_("참여 신청"), found=found, erase=erase),
)
