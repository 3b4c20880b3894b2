"""A booklet for reading devices holds together, whatever its texts hold."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from posixpath import join, normpath
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree
from zipfile import ZIP_STORED, ZipFile

import pytest
from PIL import Image

from deliberation.booklets.epub import render_epub
from tests.deliberation.booklets.snapshots import AGREED, SAID, document, picture_document, snapshot

OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def opened(book: dict[str, Any]) -> ZipFile:
    return ZipFile(BytesIO(render_epub(book)))


def package(epub: ZipFile) -> ElementTree.Element:
    return ElementTree.fromstring(epub.read("EPUB/package.opf"))


def pages(epub: ZipFile) -> Iterator[ElementTree.Element]:
    for name in epub.namelist():
        if name.endswith(".xhtml"):
            yield ElementTree.fromstring(epub.read(name))


def text_of(epub: ZipFile) -> str:
    return " ".join("".join(page.itertext()) for page in pages(epub))


@pytest.fixture
def epub() -> ZipFile:
    return opened(snapshot(*(document(number) for number in range(1, 13))))


def test_the_media_type_comes_first_and_is_not_compressed(epub: ZipFile) -> None:
    first = epub.infolist()[0]
    assert first.filename == "mimetype"
    assert first.compress_type == ZIP_STORED
    assert not first.extra
    assert epub.read("mimetype") == b"application/epub+zip"


def test_the_container_names_the_package(epub: ZipFile) -> None:
    container = ElementTree.fromstring(epub.read("META-INF/container.xml"))
    named = [each.get("full-path") for each in container.iter() if each.get("full-path")]
    assert named == ["EPUB/package.opf"]


def test_the_manifest_lists_every_file_and_no_other(epub: ZipFile) -> None:
    items = package(epub).findall(f".//{OPF}item")
    listed = [f"EPUB/{item.get('href')}" for item in items]
    held = set(epub.namelist()) - {"mimetype", "META-INF/container.xml", "EPUB/package.opf"}
    assert len(set(listed)) == len(listed)
    assert set(listed) == held
    ids = [item.get("id") for item in items]
    assert len(set(ids)) == len(ids)
    spine = [each.get("idref") for each in package(epub).findall(f".//{OPF}itemref")]
    assert spine[:3] == ["cover", "nav", "foreword"]
    assert set(spine) == set(ids) - {"style"}


def test_the_package_says_what_the_book_is(epub: ZipFile) -> None:
    found = package(epub)
    identifier = found.find(f".//{DC}identifier")
    assert identifier is not None
    assert identifier.get("id") == found.get("unique-identifier")
    assert (identifier.text or "").startswith("urn:uuid:")
    assert [each.text for each in found.iter(f"{DC}language")] == ["ko"]
    assert next(found.iter(f"{DC}title")).text == "우리가 나눈 가을"
    metas = {each.get("property"): each.text for each in found.iter(f"{OPF}meta")}
    assert metas["dcterms:modified"] == "2026-11-20T16:30:00Z"
    for name in ("accessMode", "accessModeSufficient", "accessibilityFeature"):
        assert metas[f"schema:{name}"]
    assert metas["schema:accessibilityHazard"] == "none"
    assert metas["schema:accessibilitySummary"]


def test_the_contents_lead_to_every_record(epub: ZipFile) -> None:
    nav = ElementTree.fromstring(epub.read("EPUB/nav.xhtml"))
    links = {each.text: each.get("href") for each in nav.iter(f"{XHTML}a")}
    assert "머리말" in links
    assert {f"저녁 도서관 이야기 {number}" for number in range(1, 13)} < set(links)


def test_every_link_and_picture_within_the_book_is_there(epub: ZipFile) -> None:
    for page in pages(epub):
        for each in page.iter():
            target = each.get("href") or each.get("src")
            if target and not urlsplit(target).scheme:
                assert normpath(join("EPUB", target)) in epub.namelist()


def test_the_words_are_there(epub: ZipFile) -> None:
    text = text_of(epub)
    assert text.count(SAID) == text.count(AGREED) == 12
    assert "고맙습니다." in text
    assert "온라인 촉진단" in text


def test_the_same_snapshot_gives_the_same_bytes(uploads: Path) -> None:
    (uploads / "images").mkdir(parents=True)
    Image.new("RGBA", (90, 60), (0, 90, 80, 120)).save(uploads / "images" / "market.webp")
    book = snapshot(document(lead_image=picture_document("market.webp")))
    assert render_epub(book) == render_epub(book)
    assert render_epub(book) != render_epub(book | {"number": 2})


def test_a_picture_is_carried_with_its_words(uploads: Path) -> None:
    (uploads / "images").mkdir(parents=True)
    Image.new("RGB", (80, 60), "teal").save(uploads / "images" / "market.webp")
    picture = picture_document("market.webp")
    epub = opened(snapshot(document(1, lead_image=picture), document(2, lead_image=picture)))
    names = [name for name in epub.namelist() if name.startswith("EPUB/pictures/")]
    assert len(names) == 1
    assert Image.open(BytesIO(epub.read(names[0]))).format == "JPEG"
    images = [each for page in pages(epub) for each in page.iter(f"{XHTML}img")]
    assert {each.get("alt") for each in images} == {"장터에 모인 사람들"}
    assert len(images) == 2


def test_a_missing_picture_is_left_out() -> None:
    epub = opened(snapshot(document(lead_image=picture_document("gone.webp"))))
    assert not [each for page in pages(epub) for each in page.iter(f"{XHTML}img")]
    assert SAID in text_of(epub)


def test_awkward_texts_stay_well_formed() -> None:
    awkward = document(
        title="</h1><b> & \x00\x08끝",
        said="작다 < 크다 ]]> &amp; \x1b같다\x0b다음 줄 \ud800\ufffe\n한 줄 더",
        agreed="가" * 10_000,
        host="\"따옴표\" '하나'",
        url='https://madang.example/?a=1&b="2"',
    )
    epub = opened(snapshot(awkward, title="<가을> & \x01겨울", publisher="<&>"))
    text = text_of(epub)
    assert "</h1><b> & 끝" in text
    assert "작다 < 크다 ]]> &amp; 같다" in text
    assert "가" * 10_000 in text
    assert next(package(epub).iter(f"{DC}title")).text == "<가을> & 겨울"


def test_empty_fields_are_passed_over() -> None:
    empty: dict[str, Any] = dict.fromkeys(document()) | {"type": "conversations"}
    epub = opened(snapshot(empty, subtitle="", foreword=[], credits=[], frozen_at="", url=""))
    assert "제목이 없는 기록" in text_of(epub)
    assert "EPUB/foreword.xhtml" not in epub.namelist()
