"""The English catalogue: every message of ours, and nothing else."""

import re
from collections.abc import Iterator

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po
from django.utils import translation

from ops.catalogues import stale
from tests.locale.messages import ROOT, messages

HANGUL = re.compile(r"[ᄀ-ᇿ㄰-㆏가-힣]")
PLACEHOLDER = re.compile(r"%(?:\([a-z_]+\))?[sd]|\{[a-z_]*\}")


@pytest.fixture(scope="module")
def catalogue() -> Catalog:
    """Return the catalogue as it lies in the repository."""
    with (ROOT / "locale/en/LC_MESSAGES/django.po").open("rb") as file:
        return read_po(file, locale="en", abort_invalid=True)


def texts(entry: Message) -> Iterator[str]:
    """Yield the translations of an entry: one, or one for each number."""
    if isinstance(entry.string, str):
        yield entry.string
    else:
        yield from entry.string or [""]


def test_every_message_is_translated(catalogue: Catalog) -> None:
    missing = {
        f"{each.place}: {each.text}"
        for each in messages()
        if (entry := catalogue.get(each.text, context=each.context)) is None
        or not all(texts(entry))
    }
    assert not missing, "\n".join(sorted(missing))


def test_nothing_is_kept_that_is_said_no_more(catalogue: Catalog) -> None:
    said = {(each.context, each.text) for each in messages()}
    kept = {
        (entry.context, entry.id if isinstance(entry.id, str) else entry.id[0])
        for entry in catalogue
        if entry.id
    }
    assert kept - said == set()


def test_translations_are_english_and_keep_what_is_filled_in(catalogue: Catalog) -> None:
    for entry in catalogue:
        one = entry.id if isinstance(entry.id, str) else entry.id[0]
        if not one:
            continue
        assert not entry.fuzzy, one
        for text in texts(entry):
            assert not HANGUL.search(text), one
            assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(one)), one


def test_the_catalogues_are_compiled() -> None:
    assert stale(ROOT / "locale") == [], "Run `make set-up`: it compiles the catalogues."


def test_the_interface_speaks_english() -> None:
    with translation.override("en"):
        assert translation.gettext("본문으로 바로 가기") == "Skip to content"
        assert translation.pgettext("one", "마당") == "Section"
        assert (
            translation.ngettext("%(number)s개 적용", "%(number)s개 적용", 2) == "%(number)s in use"
        )
