"""What participation itself keeps of people, and how that expires."""

from collections.abc import Sequence
from datetime import datetime

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cms.personal import Declaration, Holder, NotPersonal, PersonalField, Retention
from participation.links.making import forget_ended, revoke
from participation.models import Consent, MagicLink, Posting
from participation.models.magic_links import LinkPurpose
from participation.models.postings import NOTHING
from participation.posting.guardian import forget_unanswered


def expire_postings(now: datetime) -> int:
    """Clear the contacts of postings whose last day is over; return how many senders had one."""
    due = Posting.objects.filter(keep_until_on__lt=timezone.localdate(now))
    held = due.exclude(contact_hash="", guardian_hash="")
    count = held.exclude(contact_hash="").values("contact_hash").distinct().count()
    held.update(**NOTHING)
    return count


def expire_consents(now: datetime) -> int:
    """Untie consents from their contacts once these are gone; return how many persons."""
    due = Consent.objects.filter(until_on__lt=timezone.localdate(now)).exclude(contact_hash="")
    count = due.values("contact_hash").distinct().count()
    due.update(contact_hash="")
    return count


POSTING = Retention(
    name="posting",
    words=_("행사가 끝난 뒤(날짜가 없으면 받은 뒤) 정한 날수가 지날 때까지"),
    expire=expire_postings,
)
CONSENT = Retention(name="consent", words=_("동의한 정보를 지우는 날까지"), expire=expire_consents)
GUARDIAN = Retention(
    name="guardian",
    words=_("보호자가 답하지 않으면 물은 지 14일까지, 동의하면 아이의 연락처와 같이"),
    expire=forget_unanswered,
)
LINK = Retention(name="link", words=_("링크가 끝날 때까지"), expire=forget_ended)


def found_postings(contact: str, hashes: Sequence[str]) -> list[str]:
    """Return a sentence for each posting that keeps this contact."""
    ours = Q(contact_hash__in=hashes) | Q(guardian_hash__in=hashes)
    return [
        gettext("“%(title)s”: 연락처를 %(day)s까지 둡니다.")
        % {"title": each, "day": each.keep_until_on.isoformat()}
        for each in Posting.objects.filter(ours).select_related("page")
    ]


def erase_postings(contact: str, hashes: Sequence[str]) -> int:
    """Clear the contact from its postings, and close the links that went with them."""
    ours = Posting.objects.filter(Q(contact_hash__in=hashes) | Q(guardian_hash__in=hashes))
    targets = [str(pk) for pk in ours.values_list("pk", flat=True)]
    purposes = (LinkPurpose.POSTING, LinkPurpose.GUARDIAN)
    revoke(MagicLink.objects.filter(purpose__in=purposes, target__in=targets))
    # What waits for a guardian can never be agreed to now.
    for each in ours.filter(needs_guardian=True, guardian_agreed_at=None).select_related("page"):
        if each.page is not None:
            each.page.specific.delete()
    return Posting.objects.filter(pk__in=targets).update(**NOTHING)


def found_consents(contact: str, hashes: Sequence[str]) -> list[str]:
    """Return a sentence for each consent of this contact."""
    return [
        gettext("%(day)s에 동의하심: %(items)s. %(purpose)s")
        % {
            "day": timezone.localdate(each.given_at).isoformat(),
            "items": each.items,
            "purpose": each.purpose,
        }
        for each in Consent.objects.filter(contact_hash__in=hashes)
    ]


def erase_consents(contact: str, hashes: Sequence[str]) -> int:
    """Note that the consents were withdrawn, and untie them from the contact."""
    ours = Consent.objects.filter(contact_hash__in=hashes)
    return ours.update(contact_hash="", withdrawn_at=timezone.now())


CONSENTED = _("동의 (개인정보 보호법 제15조)")
GUARDIANS = _("보호자의 동의 (개인정보 보호법 제22조의2)")
REACH = _("보낸 글에 대해 연락하고 고치는 링크를 보냄")

DECLARED: tuple[Declaration, ...] = (
    PersonalField(
        field="participation.Posting.contact", purpose=REACH, basis=CONSENTED, retention=POSTING
    ),
    PersonalField(
        field="participation.Posting.contact_hash",
        purpose=_("읽지 않고 연락처를 찾음"),
        basis=CONSENTED,
        retention=POSTING,
    ),
    PersonalField(
        field="participation.Posting.guardian",
        purpose=_("만 14세 미만을 대신해 동의를 물음"),
        basis=GUARDIANS,
        retention=GUARDIAN,
    ),
    PersonalField(
        field="participation.Posting.guardian_hash",
        purpose=_("읽지 않고 연락처를 찾음"),
        basis=GUARDIANS,
        retention=GUARDIAN,
    ),
    PersonalField(
        field="participation.Consent.contact_hash",
        purpose=_("동의를 보이고 거둠"),
        basis=CONSENTED,
        retention=CONSENT,
    ),
    PersonalField(
        field="participation.MagicLink.payload",
        purpose=_("누가 물었는지 답하는 동안 기억함"),
        basis=_("본인의 요청 (개인정보 보호법 제35조, 제36조)"),
        retention=LINK,
    ),
    NotPersonal(
        field="participation.Posting.needs_guardian",
        because=_("나이를 적지 않고, 보호자에게 물어야 하는지만 적습니다."),
    ),
    Holder(name="postings", label=_("보낸 글"), found=found_postings, erase=erase_postings),
    Holder(name="consents", label=_("동의"), found=found_consents, erase=erase_consents),
)
