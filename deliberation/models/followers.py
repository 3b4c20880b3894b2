"""Who follows a trail by mail, and the mails that wait for them."""

import hashlib
import secrets
from collections.abc import Sequence
from typing import ClassVar, Self
from uuid import UUID

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.contacts.contact import Contact, ContactKind
from cms.contacts.encrypted_text import EncryptedText
from deliberation.models.stage_changes import StageChange


def new_token() -> str:
    """Return a token that cannot be guessed (256 bits)."""
    return secrets.token_urlsafe(32)


def hash_of_token(token: str) -> str:
    """Return the hash by which a token is found: it is random, so that it needs no salt."""
    return hashlib.sha256(token.encode()).hexdigest()


class FollowerQuerySet(models.QuerySet["TrailFollower"]):
    """Followers by what nobody can read in the database."""

    def of_contact(self, hashes: Sequence[str]) -> Self:
        """Return the followers with an address, by its keyed hashes."""
        return self.filter(email_hash__in=hashes)

    def of_token(self, token: str) -> Self:
        """Return the follower whose links hold a token."""
        return self.filter(token_hash=hash_of_token(token))


class TrailFollower(models.Model):
    """An address that follows the trail of one page; nothing else is known of its owner.

    It counts from `confirmed_at` on, and is deleted when its owner stops following.
    """

    email = EncryptedText(_("전자우편"), hashed_in="email_hash", editable=False)
    email_hash = models.CharField(max_length=64, editable=False)
    page_uuid = models.UUIDField(_("글"), db_index=True)
    language = models.CharField(_("언어"), max_length=10, default="ko")
    token = EncryptedText(default=new_token, editable=False)
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    asked_at = models.DateTimeField(_("신청한 때"), auto_now_add=True)
    confirmed_at = models.DateTimeField(_("확인한 때"), null=True)

    objects = FollowerQuerySet.as_manager()

    class Meta:
        verbose_name = _("여정을 따라가는 주소")
        verbose_name_plural = _("여정을 따라가는 주소")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=("email_hash", "page_uuid"), name="follower_once"),
        ]

    @classmethod
    def follow(cls, email: str, page_uuid: UUID, language: str) -> tuple["TrailFollower", bool]:
        """Return the follower of a page with an address, and whether it is new."""
        contact = Contact(ContactKind.EMAIL, email.lower())
        found: TrailFollower | None = (
            cls.objects.of_contact(contact.hashes).filter(page_uuid=page_uuid).first()
        )
        if found is not None:
            return found, False
        token = new_token()
        return cls.objects.get_or_create(
            email_hash=contact.hashes[0],
            page_uuid=page_uuid,
            defaults={
                "email": contact.value,
                "language": language,
                "token": token,
                "token_hash": hash_of_token(token),
            },
        )

    def __str__(self) -> str:
        # An address does not belong into logs and error pages.
        return f"TrailFollower {self.pk}"


class TrailMail(models.Model):
    """A change that a follower is to hear of; written with the change, sent after it is stored."""

    follower = models.ForeignKey(TrailFollower, related_name="mails", on_delete=models.CASCADE)
    change = models.ForeignKey(StageChange, related_name="+", on_delete=models.CASCADE)
    sent_at = models.DateTimeField(_("보낸 때"), null=True)

    class Meta:
        verbose_name = _("여정 알림")
        verbose_name_plural = _("여정 알림")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=("follower", "change"), name="trail_mail_once"),
        ]

    def __str__(self) -> str:
        return f"TrailMail {self.pk}"
