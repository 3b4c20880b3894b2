"""Encrypted text: unreadable in the database, readable with any of the keys."""

from datetime import date
from uuid import uuid4

import pytest
from django.core.exceptions import FieldError
from django.db import connection

from cms.contacts.contact import parse_contact
from cms.contacts.keys import UnreadableError, decrypt, encrypt
from participation.models import Consent, Posting
from participation.privacy.rotation import rotate

pytestmark = pytest.mark.django_db
OLD, NEW = "old " * 10, "new " * 10


def posting(address: str = "marker@example.org") -> Posting:
    made = Posting(form_key=uuid4(), kind="gathering", keep_until_on=date(2026, 12, 31))
    made.set_contact(parse_contact(address))
    made.save()
    return made


def stored() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT contact FROM participation_posting")
        return str(cursor.fetchone()[0])


def test_the_database_never_holds_the_text() -> None:
    made = posting()
    assert "marker" not in stored()
    assert Posting.objects.get(pk=made.pk).contact == "marker@example.org"


def test_the_same_text_is_written_differently_each_time() -> None:
    assert encrypt("같은 말") != encrypt("같은 말")


def test_encrypted_text_cannot_be_searched() -> None:
    with pytest.raises(FieldError):
        Posting.objects.filter(contact="marker@example.org").exists()


def test_an_old_key_still_reads(settings: pytest.FixtureRequest) -> None:
    settings.MADANG_CONTACT_KEYS = [OLD]  # type: ignore[attr-defined]
    token = encrypt("비밀")
    settings.MADANG_CONTACT_KEYS = [NEW, OLD]  # type: ignore[attr-defined]
    assert decrypt(token) == "비밀"


def test_a_lost_key_says_so(settings: pytest.FixtureRequest) -> None:
    token = encrypt("비밀")
    settings.MADANG_CONTACT_KEYS = [NEW]  # type: ignore[attr-defined]
    with pytest.raises(UnreadableError):
        decrypt(token)


def test_after_a_rotation_the_old_key_can_be_thrown_away(settings: pytest.FixtureRequest) -> None:
    settings.MADANG_CONTACT_KEYS = [OLD]  # type: ignore[attr-defined]
    made = posting()
    Consent.objects.create(
        purpose="p", items="i", until_on=date(2026, 12, 31), contact_hash=made.contact_hash
    )
    settings.MADANG_CONTACT_KEYS = [NEW, OLD]  # type: ignore[attr-defined]
    assert rotate() == 1
    settings.MADANG_CONTACT_KEYS = [NEW]  # type: ignore[attr-defined]
    again = Posting.objects.get(pk=made.pk)
    assert again.contact == "marker@example.org"
    assert again.contact_hash == parse_contact("marker@example.org").hashes[0]
    assert Consent.objects.get().contact_hash == again.contact_hash
