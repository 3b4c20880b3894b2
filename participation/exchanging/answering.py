"""What becomes of an answer: kept once, passed on or not, taken back, closed, and forgotten."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import get_language

from cms.contacts.contact import Contact
from participation.abuse.signs import signs_of
from participation.links.making import revoke
from participation.models import Answer, Consent, MagicLink
from participation.models.answers import NO_ANSWER, AnswerState, Said
from participation.models.magic_links import LinkPurpose


@dataclass(frozen=True)
class Sent:
    """An answer as it came: the number of its form, what it says, and from whom."""

    key: UUID
    message: str = field(repr=False)
    contact: Contact = field(repr=False)


def kept_until() -> date:
    """Return the last day on which the contact of something of today is kept."""
    return timezone.localdate() + timedelta(days=settings.MADANG_CONTACT_DAYS)


def keep(card: UUID | str, sent: Sent) -> tuple[Answer, bool]:
    """Keep an answer; return it, and whether it is new: the same form sent twice is one answer."""
    answer = Answer(
        form_key=sent.key,
        card=card,
        message=sent.message,
        flags=[each.value for each in signs_of([sent.message])],
        language=(get_language() or "ko")[:2],
        keep_until_on=kept_until(),
    )
    answer.set_contact(sent.contact)
    try:
        with transaction.atomic():
            before = Answer.objects.filter(form_key=sent.key).first()
            if before is not None:
                return before, False
            answer.save(force_insert=True)
    except IntegrityError:  # the same form is being answered at this very moment
        return Answer.objects.get(form_key=sent.key), False
    return answer, True


def decide(answer: Answer, state: AnswerState) -> bool:
    """Let a waiting answer be passed on or declined, once; tell whether this was the time."""
    changes: dict[str, Any] = {"state": state, "decided_at": timezone.now()}
    if state is AnswerState.PASSED:
        changes["keep_until_on"] = kept_until()
        follow_consent(answer, changes["keep_until_on"])
    rows = Answer.objects.filter(pk=answer.pk, state=AnswerState.WAITING)
    is_now = bool(rows.update(**changes))
    answer.refresh_from_db()
    return is_now


def follow_consent(answer: Answer, until_on: date) -> None:
    """Let the consent last as long as the contact is kept."""
    ours = Consent.objects.filter(contact_hash=answer.contact_hash).exclude(contact_hash="")
    ours.filter(until_on=answer.keep_until_on).update(until_on=until_on)


def forget(answer: Answer, state: AnswerState) -> None:
    """End an answer: what is kept of whoever sent it is erased at once, and the links close."""
    others = Answer.objects.filter(contact_hash=answer.contact_hash).exclude(pk=answer.pk)
    if answer.contact_hash and not others.exists():
        ours = Consent.objects.filter(
            contact_hash=answer.contact_hash, until_on=answer.keep_until_on
        )
        ours.update(contact_hash="", withdrawn_at=timezone.now())
    Answer.objects.filter(pk=answer.pk).update(state=state, **NO_ANSWER)
    purposes = (LinkPurpose.ANSWER, LinkPurpose.ANSWERED)
    revoke(MagicLink.objects.filter(purpose__in=purposes, target=str(answer.pk)))


def say(answer: Answer, side: str, said: str) -> bool:
    """Note what one side ("owner" or "answerer") says of whether it came about."""
    if answer.state != AnswerState.PASSED or said not in Said.values:
        return False
    name = f"{side}_said"
    setattr(answer, name, said)
    answer.save(update_fields=[name])
    return True
