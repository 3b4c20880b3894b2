"""Contacts: one writing for each, and a sentence for what is none."""

import pytest
from django.core.exceptions import ValidationError

from cms.contacts.contact import BAD_PHONE, FOREIGN, NEITHER, ContactKind, parse_contact


@pytest.mark.parametrize(
    "text",
    [
        "010-1234-5678",
        "01012345678",
        "+82 10 1234 5678",
        "0082-10-1234-5678",
        "０１０ １２３４ ５６７８",
    ],
)
def test_a_number_has_one_writing_however_it_is_typed(text: str) -> None:
    assert parse_contact(text).value == "01012345678"


@pytest.mark.parametrize("text", ["063-123-4567", "02-123-4567", "070-1234-5678", "1588-1234"])
def test_numbers_of_houses_and_offices_are_numbers_too(text: str) -> None:
    assert parse_contact(text).kind is ContactKind.PHONE


def test_an_address_is_kept_in_small_letters() -> None:
    found = parse_contact("  Name@Example.ORG ")
    assert (found.kind, found.value) == (ContactKind.EMAIL, "name@example.org")


@pytest.mark.parametrize(
    ("text", "words"),
    [("", NEITHER), ("이웃집", NEITHER), ("010-123", BAD_PHONE), ("+81 3 1234 5678", FOREIGN)],
)
def test_what_is_no_contact_is_refused_with_a_sentence(text: str, words: object) -> None:
    with pytest.raises(ValidationError) as refused:
        parse_contact(text)
    assert refused.value.message == words


def test_two_contacts_never_share_a_hash() -> None:
    assert parse_contact("a@example.org").hashes != parse_contact("b@example.org").hashes
