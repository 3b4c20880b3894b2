"""A booklet on paper can be read, searched and heard."""

import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from PIL import Image
from pypdf import PdfReader

from deliberation.booklets.printing import render_pdf
from tests.deliberation.booklets.pdf import catalogue, elements, fonts, printed, text_of
from tests.deliberation.booklets.snapshots import (
    AGREED,
    DIFFERED,
    NEXT_STEP,
    SAID,
    document,
    picture_document,
    snapshot,
)


def without_spaces(text: str) -> str:
    return "".join(text.split())


@pytest.fixture(scope="module")
def pdf() -> PdfReader:
    return printed(snapshot(*(document(number) for number in range(1, 13))))


def test_every_sentence_can_be_found(pdf: PdfReader) -> None:
    text = text_of(pdf)
    for sentence in (SAID, AGREED, DIFFERED, NEXT_STEP):
        assert text.count(without_spaces(sentence)) == 12
    for words in ("2026년 대화모임 기록", "고맙습니다.", "엮은 이 온라인 촉진단"):
        assert without_spaces(words) in text
    assert "2026년11월21일" in text  # half past four in the afternoon in UTC is the next day here


def test_it_is_tagged_and_says_its_language_and_title(pdf: PdfReader) -> None:
    root = catalogue(pdf)
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/Lang"] == "ko"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert pdf.metadata is not None
    assert pdf.metadata.title == "우리가 나눈 가을"
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()
    kinds = [element["/S"] for element in elements(pdf)]
    assert kinds.count("/H1") == 12 + 4  # cover, contents, foreword, credits
    assert kinds.count("/H2") == 12 * 4


def test_every_record_is_in_the_outline_and_begins_a_page(pdf: PdfReader) -> None:
    entries = [entry for entry in pdf.outline if not isinstance(entry, list)]
    titles = [str(entry["/Title"]) for entry in entries]
    assert titles == [
        "차례",
        "머리말",
        *(f"저녁 도서관 이야기 {number}" for number in range(1, 13)),
        "만든 이들",
    ]
    pages = [pdf.get_destination_page_number(entry) for entry in entries]
    assert len(set(pages)) == len(pages)


def test_the_contents_name_the_page_of_every_record(pdf: PdfReader) -> None:
    lines = pdf.pages[1].extract_text().splitlines()
    records = [
        entry
        for entry in pdf.outline
        if not isinstance(entry, list) and str(entry["/Title"]).startswith("저녁")
    ]
    assert len(records) == 12
    for entry in records:
        page = pdf.get_destination_page_number(entry)
        assert page is not None
        number = int(pdf.page_labels[page])
        assert any(
            line.startswith(str(entry["/Title"])) and line.endswith(f" {number}") for line in lines
        )


def test_all_text_is_in_the_fonts_that_we_bring(pdf: PdfReader) -> None:
    assert set(fonts(pdf)) == {"Pretendard-Regular", "Pretendard-Bold"}


def test_no_font_of_the_system_is_needed(tmp_path: Path) -> None:
    """Fontconfig is read once in a process, so that another one has to try it."""
    (tmp_path / "fonts.conf").write_text("<fontconfig/>")
    program = (
        "import sys, django; django.setup()\n"
        "from deliberation.booklets.printing import render_pdf\n"
        "from tests.deliberation.booklets.snapshots import document, snapshot\n"
        "sys.stdout.buffer.write(render_pdf(snapshot(document()), lambda done, total: None))\n"
    )
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "cms.settings.test",
        "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"),
    }
    written = subprocess.run(
        [sys.executable, "-c", program],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        check=True,
    )
    (tmp_path / "booklet.pdf").write_bytes(written.stdout)
    pdf = PdfReader(tmp_path / "booklet.pdf")
    assert without_spaces(SAID) in text_of(pdf)
    assert set(fonts(pdf)) == {"Pretendard-Regular", "Pretendard-Bold"}


def test_every_record_has_a_code_with_words_and_its_address(pdf: PdfReader) -> None:
    alts = [str(each["/Alt"]) for each in elements(pdf) if each["/S"] == "/Figure"]
    assert alts == [f"QR 코드: “저녁 도서관 이야기 {number}” 누리집 쪽" for number in range(1, 13)]
    text = text_of(pdf)
    assert all(f"https://madang.example/ko/records/record-{n}/" in text for n in range(1, 13))


def test_a_picture_comes_with_its_words(uploads: Path) -> None:
    (uploads / "images").mkdir(parents=True)
    Image.new("RGB", (80, 60), "teal").save(uploads / "images" / "market.webp")
    pdf = printed(snapshot(document(lead_image=picture_document("market.webp"))))
    sizes = {image.image.size for page in pdf.pages for image in page.images if image.image}
    assert sizes == {(80, 60)}
    alts = [str(each["/Alt"]) for each in elements(pdf) if each["/S"] == "/Figure"]
    assert alts[0] == "장터에 모인 사람들"
    assert without_spaces("그림: 마을 사진 모임") in text_of(pdf)


def test_a_missing_picture_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger="weasyprint"):
        pdf = printed(snapshot(document(lead_image=picture_document("gone.webp"))))
    assert [image for page in pdf.pages for image in page.images] == []
    assert without_spaces(SAID) in text_of(pdf)
    assert caplog.messages == []


def test_awkward_texts_are_printed_as_they_are() -> None:
    awkward = document(
        title="<script>alert('1')</script> & \x00\x08끝",
        said="작다 < 크다 > \x1b 같다\x0b다음 줄 \ud800\ufffe\n\n<img src='https://elsewhere.example/x.png'>",
        agreed="가" * 10_000,
    )
    pdf = printed(snapshot(awkward))
    text = text_of(pdf)
    assert without_spaces("<script>alert('1')</script> & 끝") in text
    assert without_spaces("작다 < 크다 > 같다 다음 줄 <img src='https://elsewhere") in text
    assert text.count("가") >= 10_000
    assert len(pdf.pages) > 8  # a word without end is broken, not cut off at the edge


def test_empty_fields_are_passed_over() -> None:
    empty: dict[str, Any] = dict.fromkeys(document()) | {
        "type": "conversations",
        "title": "",
        "said": "",
        "topics": [],
    }
    pdf = printed(snapshot(empty, title="", subtitle="", foreword=[], credits=[], publisher=""))
    assert "제목이없는기록" in text_of(pdf)
    assert "나눈이야기" not in text_of(pdf)
    assert pdf.metadata is not None
    assert pdf.metadata.title == "제목이 없는 책자"


def test_an_edition_without_records_is_a_booklet_too() -> None:
    assert "차례" in text_of(printed(snapshot()))


def test_an_english_booklet_speaks_english() -> None:
    pdf = printed(snapshot(document(), language="en"))
    assert catalogue(pdf)["/Lang"] == "en"
    assert "Whatwassaid" in text_of(pdf)


def test_progress_goes_up_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    records = [document(number) for number in range(1, 5)]
    render_pdf(snapshot(*records), lambda done, total: told.append((done, total)))
    dones = [done for done, _total in told]
    assert dones == sorted(set(dones))
    assert len({total for _done, total in told}) == 1
    assert set(range(1, 5)) < set(dones)
    assert told[-1][0] == told[-1][1]
