"""Asking for consent, and writing it down."""

from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _

from cms.contacts.contact import Contact
from participation.models import Consent


@dataclass(frozen=True)
class ConsentAsked:
    """What somebody is asked to agree to (Personal Information Protection Act, article 15-2)."""

    purpose: str
    items: str
    until: str
    refusal: str


def posting_consent() -> ConsentAsked:
    """Return what a sender of a posting is asked to agree to, in the reader's language."""
    return ConsentAsked(
        purpose=_("보낸 글에 대해 연락하고, 고치는 링크를 보내는 데에만 씁니다."),
        items=_("전자우편 주소나 전화번호 하나"),
        until=_(
            "행사가 끝나거나 쪽지가 닫히고 %(days)d일 뒤에 지웁니다. "
            "날짜가 없는 글은 받은 날부터 셉니다."
        )
        % {"days": settings.MADANG_CONTACT_DAYS},
        refusal=_(
            "동의하지 않으셔도 됩니다. 그러면 여기에서는 보낼 수 없으니, 마당에 직접 알려 주세요."
        ),
    )


def joining_consent() -> ConsentAsked:
    """Return what somebody who joins is asked to agree to."""
    return ConsentAsked(
        purpose=_("여는 사람이 누가 오는지 알고, 바뀐 것과 하루 전에 알리는 데에만 씁니다."),
        items=_("별명, 전자우편 주소나 전화번호 하나, 몇 명이 오는지"),
        until=_("행사가 끝나고 %(days)d일 뒤에 지웁니다. 취소하면 바로 지웁니다.")
        % {"days": settings.MADANG_CONTACT_DAYS},
        refusal=_("동의하지 않으셔도 됩니다. 그러면 여는 곳에 직접 물어 주세요."),
    )


def answer_consent() -> ConsentAsked:
    """Return what somebody who answers a card is asked to agree to."""
    return ConsentAsked(
        purpose=_(
            "쪽지를 올린 사람에게 말을 전하고, 그 사람이 원하면 서로 연락처를 주고받으며, "
            "나중에 이어졌는지 묻는 데에만 씁니다. 수상해 보이는 말은 마당의 편집자도 읽습니다."
        ),
        items=_("전하는 말, 전자우편 주소나 전화번호 하나"),
        until=_("연락처를 주고받고 %(days)d일 뒤에 지웁니다. 거두거나 사양하면 바로 지웁니다.")
        % {"days": settings.MADANG_CONTACT_DAYS},
        refusal=_(
            "동의하지 않으셔도 됩니다. 그러면 여기서는 답할 수 없으니, 마당에 물어봐 주세요."
        ),
    )


def guardian_consent() -> ConsentAsked:
    """Return what a guardian is asked to agree to for a child under 14."""
    asked = posting_consent()
    return ConsentAsked(
        purpose=asked.purpose,
        items=_("아이의 연락처 하나와 보호자의 전자우편"),
        until=asked.until,
        refusal=_("동의하지 않으셔도 됩니다. 동의하지 않으시면 받은 것을 모두 지웁니다."),
    )


def record_consent(
    contact: Contact, asked: ConsentAsked, until_on: date, *, is_guardians: bool = False
) -> Consent:
    """Write a consent into the ledger: what was shown, until when, and no name."""
    return Consent.objects.create(
        purpose=asked.purpose,
        items=asked.items,
        until_on=until_on,
        is_refusal_explained=bool(asked.refusal),
        is_guardians=is_guardians,
        contact_hash=contact.hashes[0],
        given_at=timezone.now(),
    )
