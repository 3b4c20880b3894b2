"""The Korean catalogue: only what Wagtail's own lacks, so that it can shrink."""

import re
from functools import cache
from pathlib import Path

import pytest
import wagtail
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po
from django.utils import translation

from tests.locale.messages import ROOT

NAMED = re.compile(r"%\([a-z_]+\)[sd]|\{[a-z_]+\}")
TAG = re.compile(r"</?([a-z]+)")


def read(path: Path) -> Catalog:
    """Return the catalogue in a file."""
    with path.open("rb") as file:
        return read_po(file, locale="ko", abort_invalid=True)


@cache
def ours() -> Catalog:
    """Return our own Korean catalogue."""
    return read(ROOT / "locale/ko/LC_MESSAGES/django.po")


@cache
def theirs() -> list[tuple[Catalog, Catalog]]:
    """Return Wagtail's messages and its Korean ones, app by app."""
    home = Path(wagtail.__file__).parent
    return [
        (read(each), read(each.parents[2] / "ko/LC_MESSAGES/django.po"))
        for each in home.rglob("locale/en/LC_MESSAGES/django.po")
        if (each.parents[2] / "ko/LC_MESSAGES/django.po").exists()
    ]


def written(entry: Message) -> str:
    """Return an entry's translation; Korean has one for all numbers."""
    return entry.string if isinstance(entry.string, str) else (entry.string or [""])[0]


def entries() -> list[Message]:
    """Return our entries without the heading."""
    return [each for each in ours() if each.id]


def test_each_is_a_message_of_wagtail_that_has_no_korean_there() -> None:
    for entry in entries():
        one = entry.id if isinstance(entry.id, str) else entry.id[0]
        open_ones = [
            source
            for source, korean in theirs()
            if source.get(one, entry.context) is not None
            and (
                (found := korean.get(one, entry.context)) is None
                or not written(found)
                or found.fuzzy
            )
        ]
        assert open_ones, f"Wagtail says this in Korean now, or no more: {one}"


def test_nothing_is_filled_in_that_wagtail_does_not_give() -> None:
    for entry in entries():
        said = " ".join([entry.id] if isinstance(entry.id, str) else entry.id)
        assert set(NAMED.findall(written(entry))) <= set(NAMED.findall(said)), said
        assert set(TAG.findall(written(entry))) == set(TAG.findall(said)), said


@pytest.mark.parametrize(
    ("message", "korean"),
    [
        ("Schedule to publish", "게시 예약"),
        ("Use existing and delete new", "있던 그림을 쓰고 새 그림 지우기"),
    ],
)
def test_the_admin_speaks_it(message: str, korean: str) -> None:
    with translation.override("ko"):
        assert translation.gettext(message) == korean
