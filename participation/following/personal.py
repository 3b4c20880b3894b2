"""What following keeps of people, and how that expires."""

from collections.abc import Sequence
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cms.personal import Declaration, Holder, NotPersonal, PersonalField, Retention
from delivery.following.choice import from_json
from participation.following.digest.consent import CONFIRM_WITHIN
from participation.following.digest.stopping import end as end_digest
from participation.following.options import options, words_for
from participation.following.push.consent import LASTS as PUSH_LASTS
from participation.following.push.subscribing import end as end_pushes
from participation.models import Digest, PushSubscription


def expire_digests(now: datetime) -> int:
    """Delete addresses that were never confirmed, or whose time is over; return how many."""
    unanswered = Digest.objects.filter(asked_at__lt=now - CONFIRM_WITHIN)
    over = Digest.objects.filter(keep_until_on__lt=timezone.localdate(now))
    rows = list(unanswered.filter(confirmed_at=None) | over)
    for row in rows:
        end_digest(row)
    # A change that the address never confirmed is dropped; what holds goes on.
    unanswered.exclude(asked=None).update(asked=None, asked_frequency="")
    return len(rows)


def expire_pushes(now: datetime) -> int:
    """Delete browsers that have not shown themselves for a year; return how many."""
    return end_pushes(PushSubscription.objects.filter(renewed_at__lt=now - PUSH_LASTS))


DIGEST = Retention(
    name="digest",
    words=_("그만 받을 때까지, 길어도 2년. 확인하지 않으면 7일까지"),
    expire=expire_digests,
)
PUSH = Retention(
    name="push",
    words=_("알림을 끌 때까지, 또는 한 해 동안 열지 않을 때까지"),
    expire=expire_pushes,
)


def found_digests(contact: str, hashes: Sequence[str]) -> list[str]:
    """Return a sentence for each digest that goes to this contact, or waits for it."""
    known = options()
    found = []
    for row in Digest.objects.filter(contact_hash__in=hashes):
        choice = from_json(row.choice if row.confirmed_at else row.asked or {})
        words = {"words": ", ".join(words_for(choice, known)), "day": row.keep_until_on.isoformat()}
        if row.confirmed_at:
            found.append(gettext("%(words)s: 주소를 %(day)s까지 둡니다.") % words)
        else:
            found.append(gettext("%(words)s: 확인을 기다립니다.") % words)
    return found


def erase_digests(contact: str, hashes: Sequence[str]) -> int:
    """End the digests of this contact; return how many."""
    rows = list(Digest.objects.filter(contact_hash__in=hashes))
    for row in rows:
        end_digest(row)
    return len(rows)


CONSENTED = _("동의 (개인정보 보호법 제15조)")
NOTICE = _("고른 소식을 브라우저 알림으로 알림")

DECLARED: tuple[Declaration, ...] = (
    PersonalField(
        field="participation.Digest.contact",
        purpose=_("고른 소식을 편지로 보냄"),
        basis=CONSENTED,
        retention=DIGEST,
    ),
    PersonalField(
        field="participation.Digest.contact_hash",
        purpose=_("읽지 않고 연락처를 찾음"),
        basis=CONSENTED,
        retention=DIGEST,
    ),
    PersonalField(
        field="participation.Digest.choice",
        purpose=_("어떤 소식을 보낼지 앎"),
        basis=CONSENTED,
        retention=DIGEST,
    ),
    PersonalField(
        field="participation.Digest.asked",
        purpose=_("확인을 기다리는 동안 어떤 소식인지 앎"),
        basis=CONSENTED,
        retention=DIGEST,
    ),
    NotPersonal(
        field="participation.Digest.token",
        because=_("편지마다 적는 링크의 열쇠이고, 사람에 대한 것이 아닙니다. 암호로 둡니다."),
    ),
    *(
        PersonalField(
            field=f"participation.PushSubscription.{name}",
            purpose=NOTICE,
            basis=CONSENTED,
            retention=PUSH,
        )
        for name in ("endpoint", "endpoint_hash", "browser_key", "browser_secret", "choice")
    ),
    Holder(name="digests", label=_("소식 편지"), found=found_digests, erase=erase_digests),
)
