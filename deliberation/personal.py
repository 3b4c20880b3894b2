"""What deliberation keeps of people: the addresses that follow a trail."""

from collections.abc import Sequence
from datetime import datetime

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cms.personal import Declaration, Holder, NotPersonal, PersonalField, Retention
from deliberation.following.views import forget_unconfirmed
from deliberation.models import TrailFollower


def expire_unconfirmed(now: datetime) -> int:
    """Delete the addresses that nobody has confirmed; return how many."""
    return forget_unconfirmed()


def found(contact: str, hashes: Sequence[str]) -> list[str]:
    """Return a sentence for each trail that an address follows."""
    followed = TrailFollower.objects.of_contact(hashes)
    return [
        gettext("여정 따라가기: %(day)s에 신청하심") % {"day": each.asked_at.date().isoformat()}
        for each in followed
    ]


def erase(contact: str, hashes: Sequence[str]) -> int:
    """Let an address follow nothing any more; return how many trails it followed."""
    _total, each = TrailFollower.objects.of_contact(hashes).delete()
    return each.get("deliberation.TrailFollower", 0)


FOLLOWING = Retention(
    name="trail-followers",
    words=_("그만 받을 때까지, 확인하지 않으면 이레"),
    expire=expire_unconfirmed,
)
DECLARED: tuple[Declaration, ...] = (
    PersonalField(
        field="deliberation.TrailFollower.email",
        purpose=_("답이나 결과가 나오면 알림"),
        basis=_("동의 (개인정보 보호법 제15조)"),
        retention=FOLLOWING,
    ),
    PersonalField(
        field="deliberation.TrailFollower.email_hash",
        purpose=_("읽지 않고 연락처를 찾음"),
        basis=_("동의 (개인정보 보호법 제15조)"),
        retention=FOLLOWING,
    ),
    NotPersonal(
        field="deliberation.TrailFollower.token",
        because=_("그만 받는 링크에 쓰는 무작위 글자입니다."),
    ),
    NotPersonal(
        field="deliberation.TrailFollower.token_hash",
        because=_("무작위 글자의 해시입니다."),
    ),
    NotPersonal(
        field="deliberation.HearingPage.opinion_email",
        because=_("의견을 받는 기관의 공개 주소입니다."),
    ),
    Holder(name="trail-followers", label=_("여정 따라가기"), found=found, erase=erase),
)
