"""Showing documents of blocks on the site."""

from typing import Any

import orjson
import pytest
from bs4 import BeautifulSoup
from django.template import Context, Template
from django.template.loader import render_to_string

from blocks.contract import stream_document
from blocks.streams import BodyBlock
from blocks.templatetags.block_display import srcset
from cms.building import Building
from cms.images.models import Picture
from stories.models import StoryPage
from tests.blocks.samples import every_block


@pytest.fixture
def page(story: StoryPage, picture: Picture, attachment: Any, building: Building) -> BeautifulSoup:
    """A body with every block, as the site shows it."""
    body = BodyBlock().to_python(every_block(story, picture, attachment))
    items = [item.model_dump(mode="json") for item in stream_document(body, building)]
    return BeautifulSoup(render_to_string("blocks/stream.html", {"items": items}), "html.parser")


def test_every_item_is_shown_by_the_template_of_its_type(page: BeautifulSoup) -> None:
    for name in BodyBlock.base_blocks:
        assert page.select_one(f".block-{name.replace('_', '-')}"), name
    assert not page.select(".block-plain")


def test_nothing_is_styled_or_scripted_in_place(page: BeautifulSoup) -> None:
    assert not page.select("[style], style, script, [onclick]")


def test_every_picture_has_two_formats_its_size_and_a_description(page: BeautifulSoup) -> None:
    pictures = page.select("picture")
    assert len(pictures) == 2
    for each in pictures:
        assert [s["type"] for s in each.select("source")] == ["image/avif", "image/webp"]
        image = each.select_one("img")
        assert image is not None
        assert image["alt"] == "둑길에 앉은 사람들"
        assert str(image["width"]).isdigit()
        assert str(image["height"]).isdigit()
        assert image["loading"] == "lazy"


def test_a_table_says_what_it_is_and_which_cells_are_headers(page: BeautifulSoup) -> None:
    table = page.select_one("table")
    assert table is not None
    assert table.caption is not None
    assert table.caption.text == "버스"
    assert [cell["scope"] for cell in table.select("th")] == ["col", "col"]


def test_times_are_marked_as_times(page: BeautifulSoup) -> None:
    assert [each["datetime"] for each in page.select("ol time")] == ["14:00"]


def test_a_place_gives_its_point_to_the_map(page: BeautifulSoup) -> None:
    place = page.select_one(".block-place")
    assert place is not None
    assert (place["data-latitude"], place["data-longitude"]) == ("35.416400", "127.390500")


def test_a_type_without_a_template_is_shown_in_plain_words() -> None:
    value = {
        "headline": "<b>단오</b>",
        "url": "https://example.org/",
        "slug": "dano",
        "days": [{"note": "그네뛰기"}, {"number": 3}],
    }
    html = render_to_string("blocks/stream.html", {"items": [{"type": "banner", "value": value}]})
    assert "&lt;b&gt;단오&lt;/b&gt;" in html
    assert "그네뛰기" in html
    assert "example.org" not in html
    assert "dano" not in html


def test_words_of_an_editor_are_never_markup() -> None:
    value = {"text": "<script>x()</script>", "attribution": '"><img>', "source": None}
    html = render_to_string(
        "blocks/stream.html", {"items": [{"type": "quotation", "value": value}]}
    )
    assert "<script>" not in html
    assert "<img>" not in html


def test_a_picture_is_fetched_at_once_where_the_page_asks_for_it(
    picture: Picture, building: Building
) -> None:
    from cms.images.documents import image_document

    document = image_document(picture, building, alt="둑길")
    assert document is not None
    source = (
        '{% include "components/picture.html" with preset="card" loading="eager" class="lead" %}'
    )
    html = Template(source).render(Context({"image": orjson.loads(document.model_dump_json())}))
    assert 'loading="eager"' in html
    assert '<picture class="lead">' in html
    assert "sizes=" not in html


def test_a_picture_comes_as_avif_first_in_a_size_for_each_screen() -> None:
    files = {"url": "/b", "width": 1280, "height": 720}, {"url": "/s", "width": 720, "height": 405}
    image = {
        "alt": "둑길",
        "renditions": {
            name: {"avif": file, "webp": file}
            for name, file in zip(("wide", "wide_small"), files, strict=True)
        },
    }
    shown = BeautifulSoup(
        render_to_string(
            "components/picture.html", {"image": image, "preset": "wide", "sizes": "100vw"}
        ),
        "html.parser",
    )

    first, second = shown.select("source")
    assert (first["type"], second["type"]) == ("image/avif", "image/webp")
    assert first["srcset"] == second["srcset"] == "/s 720w, /b 1280w"
    del image["renditions"]["wide_small"]  # type: ignore[attr-defined]
    assert srcset(image, "wide avif") == "/b 1280w"
