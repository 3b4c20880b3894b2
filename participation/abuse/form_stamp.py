"""The stamp of a form: a number of its own and the time at which it was handed out, signed.

The number makes the form's second arrival known; the time tells machines from people.
"""

import uuid
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from django.core import signing

SALT = "madang.participation.form"
YOUNGEST = timedelta(seconds=3)
OLDEST = timedelta(hours=12)


class StampState(StrEnum):
    """What a stamp says of its form."""

    GOOD = "good"
    YOUNG = "young"
    OLD = "old"
    FORGED = "forged"


@dataclass(frozen=True)
class Stamp:
    """A stamp as it came back; `key` is a new number where it was forged."""

    key: uuid.UUID
    state: StampState


def new_stamp(key: uuid.UUID | None = None) -> str:
    """Return the stamp of a form that is handed out now, with a number of its own or `key`."""
    return signing.TimestampSigner(salt=SALT).sign((key or uuid.uuid4()).hex)


def read_stamp(text: str) -> Stamp:
    """Return what a stamp says; it never raises."""
    signer = signing.TimestampSigner(salt=SALT)
    try:
        key = uuid.UUID(signer.unsign(text))
    except (signing.BadSignature, ValueError):
        return Stamp(uuid.uuid4(), StampState.FORGED)
    if not is_younger(signer, text, OLDEST):
        return Stamp(key, StampState.OLD)
    return Stamp(key, StampState.YOUNG if is_younger(signer, text, YOUNGEST) else StampState.GOOD)


def is_younger(signer: signing.TimestampSigner, text: str, than: timedelta) -> bool:
    """Tell whether a good stamp was made less than `than` ago."""
    try:
        signer.unsign(text, max_age=than)
    except signing.SignatureExpired:
        return False
    return True
