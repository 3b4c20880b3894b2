"""Cards: drawn once, kept, and honest about what they show."""

from io import BytesIO
from pathlib import Path

import pytest
from django.test import Client
from PIL import Image
from pytest_django import Settings

from home.found.cards import kept
from home.found.cards.drawing import draw, title_lines
from home.found.cards.setting import broken, shortened
from home.found.cards.words import CardWords
from home.models import SectionPage
from tests.factories.listings import EventFactory


@pytest.fixture(autouse=True)
def state(settings: Settings, tmp_path: Path) -> Path:
    """Keep cards in a folder of the test's own."""
    settings.STATE_DIR = tmp_path
    return tmp_path / "cards"


@pytest.mark.django_db
def test_a_page_has_a_card_that_is_drawn_once(
    client: Client, section: SectionPage, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = EventFactory(parent=section, title="광한루 달빛 산책")
    first = client.get(f"/cards/{event.uuid}.png")
    monkeypatch.setattr(kept, "draw", None)
    again = client.get(f"/cards/{event.uuid}.png")

    assert first["Content-Type"] == "image/png"
    assert Image.open(BytesIO(first.content)).size == (1200, 630)
    assert again.content == first.content
    assert len(list(state.glob("*.png"))) == 1
    held = client.get(f"/cards/{event.uuid}.png", headers={"If-None-Match": first["ETag"]})
    assert held.status_code == 304


@pytest.mark.django_db
def test_what_is_not_public_has_none(client: Client, section: SectionPage) -> None:
    event = EventFactory(parent=section)
    event.unpublish()

    assert client.get(f"/cards/{event.uuid}.png").status_code == 404
    assert client.get("/cards/topics/nothing.png").status_code == 404


@pytest.mark.django_db
def test_lists_and_the_site_have_one(client: Client, section: SectionPage) -> None:
    for address in ("/cards/site.png", "/cards/lists/events.png"):
        assert client.get(address)["Content-Type"] == "image/png"


def test_korean_is_broken_between_words() -> None:
    assert broken("느린 장터의 봄", 5, len) == ["느린", "장터의 봄"]


def test_a_word_that_is_too_long_is_broken_all_the_same() -> None:
    assert broken("가나다라마바사 아", 3, len) == ["가나다", "라마바", "사 아"]


def test_a_text_that_is_too_long_says_that_it_goes_on() -> None:
    assert shortened(["가나다", "라마바", "사"], 2, 3, len) == ["가나다", "라마…"]


def test_the_longest_title_stays_on_the_card() -> None:
    lines, used = title_lines("남원의 아주 긴 이야기 " * 20)

    assert len(lines) == 4
    assert all(used.getlength(each) <= 1020 for each in lines)
    assert lines[-1].endswith("…")


def test_nothing_at_all_can_be_drawn() -> None:
    assert draw(CardWords("", "")).startswith(b"\x89PNG")


def test_only_so_many_are_kept(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST", 2)
    monkeypatch.setattr(kept, "draw", lambda words: b"card")
    for title in "가나다라":
        kept.card(CardWords("", title))

    assert len(list(state.glob("*.png"))) == 2


def test_a_folder_that_cannot_be_written_costs_only_time(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "draw", lambda words: b"card")
    (tmp_path / "file").touch()
    settings.STATE_DIR = tmp_path / "file"

    assert kept.card(CardWords("", "가")) == b"card"
