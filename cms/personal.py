"""What an app declares about the personal data it keeps.

An app gives its declarations to the Wagtail hook `register_personal_data` (docs/privacy.md).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise

HOOK = "register_personal_data"
Words = str | Promise


@dataclass(frozen=True, kw_only=True)
class Retention:
    """For how long something is kept: a rule in words, and what makes it so.

    `expire` clears all that is due at a time and returns how many persons that were; it is None
    where the data lasts as long as something else that people end by hand.
    """

    name: str
    words: Words
    expire: Callable[[datetime], int] | None = None


@dataclass(frozen=True, kw_only=True)
class PersonalField:
    """A model field that holds something personal: `field` is "app_label.Model.field"."""

    field: str
    purpose: Words
    basis: Words
    retention: Retention


@dataclass(frozen=True, kw_only=True)
class NotPersonal:
    """A field that looks personal and is not, and why."""

    field: str
    because: Words


@dataclass(frozen=True, kw_only=True)
class Holder:
    """How one's own data is found and erased.

    Both take a contact as it is written after normalisation, and its keyed hashes. `found` returns
    a sentence for each thing that is kept; `erase` returns how many things it has erased.
    """

    name: str
    label: Words
    found: Callable[[str, Sequence[str]], list[str]]
    erase: Callable[[str, Sequence[str]], int]


Declaration = PersonalField | NotPersonal | Holder
