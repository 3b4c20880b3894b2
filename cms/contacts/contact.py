"""A contact: an e-mail address or a Korean telephone number, in one writing."""

import re
import unicodedata
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.contacts.keys import keyed_hashes

LONGEST = 254  # characters: RFC 5321's longest address
PUNCTUATION = re.compile(r"[\s\-.()/·‐-―]+")
ABROAD = re.compile(r"(?:\+|00)82\(?0?\)?")
# Mobile, Seoul, the provinces, internet telephony, personal numbers, nationwide numbers.
KOREAN = re.compile(
    r"01[016789]\d{7,8}|02\d{7,8}|0(?:3[1-3]|4[1-4]|5[1-5]|6[1-4])\d{7,8}"
    r"|070\d{8}|050\d{8,9}|1[568]\d{6}"
)

NEITHER = _("전자우편이나 전화번호를 하나 적어 주세요. 예: name@example.org 또는 010-0000-0000")
BAD_EMAIL = _("전자우편 주소가 맞는지 확인해 주세요. 예: name@example.org")
BAD_PHONE = _("전화번호가 맞는지 확인해 주세요. 지역 번호부터 적어 주세요. 예: 010-0000-0000")
FOREIGN = _("한국 전화번호만 받을 수 있습니다. 다른 나라에 계시면 전자우편을 적어 주세요.")


class ContactKind(models.TextChoices):
    """How somebody can be reached."""

    EMAIL = "email", _("전자우편")
    PHONE = "phone", _("전화")


@dataclass(frozen=True)
class Contact:
    """A contact in its one writing: an address in small letters, or the digits of a number."""

    kind: ContactKind
    value: str

    @property
    def hashes(self) -> list[str]:
        """The keyed hashes under which it may be stored, the newest key's first."""
        return keyed_hashes(f"{self.kind.value}:{self.value}")

    @property
    def is_email(self) -> bool:
        """Whether a letter can be sent to it."""
        return self.kind is ContactKind.EMAIL


def parse_contact(text: str) -> Contact:
    """Return the contact that `text` names; raises ValidationError with what to write instead."""
    plain = unicodedata.normalize("NFKC", text).strip()  # Korean keyboards give full-width digits
    if not plain or len(plain) > LONGEST:
        raise ValidationError(NEITHER, code="neither")
    if "@" in plain:
        return Contact(ContactKind.EMAIL, parse_email(plain))
    if not re.search(r"\d", plain):
        raise ValidationError(NEITHER, code="neither")
    return Contact(ContactKind.PHONE, parse_phone(plain))


def parse_email(text: str) -> str:
    """Return an address in small letters; raises ValidationError."""
    address = text.lower().removeprefix("mailto:")
    try:
        validate_email(address)
    except ValidationError as invalid:
        raise ValidationError(BAD_EMAIL, code="email") from invalid
    return address


def parse_phone(text: str) -> str:
    """Return a Korean number as it is dialled within Korea; raises ValidationError."""
    bare = PUNCTUATION.sub("", text)
    number = ABROAD.sub("0", bare, count=1) if ABROAD.match(bare) else bare
    if number.startswith(("+", "00")):
        raise ValidationError(FOREIGN, code="foreign")
    if not KOREAN.fullmatch(number):
        raise ValidationError(BAD_PHONE, code="phone")
    return number
