"""Records of every type become chapters."""

from typing import Any

from django.template.loader import render_to_string

from deliberation.booklets.chapters import read_chapter
from deliberation.booklets.pictures import address
from tests.deliberation.booklets.snapshots import document, picture_document


def item(kind: str, value: Any) -> dict[str, Any]:
    return {"type": kind, "id": "4b6bd3f4-98d7-4d5f-a1a4-0d7c1bd3c0de", "value": value}


def headings(shown: dict[str, Any]) -> list[tuple[int, str]]:
    chapter = read_chapter(shown, 1, address)
    return [(part.level, part.heading) for part in chapter.parts]


def html(shown: dict[str, Any]) -> str:
    context = {"chapter": read_chapter(shown, 1, address)}
    return render_to_string("booklets/record.html", context)


def roundtable() -> dict[str, Any]:
    return document(
        type="roundtables",
        held_on="2026-10-05",
        question="밤에도 갈 곳이 있으려면 무엇이 필요할까요?",
        facilitator_role="진행자",
        common_ground="문을 여는 날부터 늘립니다.",
        remaining_differences="",
        minority_view="지금도 넉넉하다는 의견이 있었습니다.",
        open_questions=["누가 열쇠를 맡을까요?"],
        agenda=[item("agenda_item", {"title": "문 여는 시간", "proposed_by": "청소년"})],
        tables=[
            {"number": 2, "topic": "돈", "participants_count": 6, "said": "난방비가 걱정입니다."}
        ],
        method="",
        materials=[],
    ) | {"number": 3}


def test_a_conversation_has_its_four_parts() -> None:
    assert headings(document()) == [
        (2, "나눈 이야기"),
        (2, "뜻이 모인 것"),
        (2, "생각이 다른 것"),
        (2, "다음 걸음"),
    ]


def test_a_meeting_is_dated_as_exactly_as_it_is_known() -> None:
    assert "2026년 10월 28일(수)" in html(document())
    assert "10월 28일" not in html(document(met_on_precision="month"))


def test_a_roundtable_keeps_its_dissent() -> None:
    assert headings(roundtable()) == [
        (2, "함께 던진 질문"),
        (2, "뜻이 모인 것"),
        (2, "소수 의견"),
        (2, "답을 얻지 못한 질문"),
        (2, "의제"),
        (3, "문 여는 시간"),
        (2, "모둠에서 나온 이야기"),
        (3, "2모둠 돈"),
    ]
    shown = html(roundtable())
    assert "<li>누가 열쇠를 맡을까요?</li>" in shown
    assert "원탁회의 제3회" in shown


def test_a_rich_text_becomes_headings_lists_and_paragraphs() -> None:
    body = item(
        "paragraph",
        {
            "html": "<p>첫 글 <b>굵게</b>.<br/>둘째 줄</p><h2>소제목</h2>"
            "<ul><li>하나</li><li>둘</li></ul>"
            '<p><a href="https://city.example/">시청</a> &amp; 이웃</p><h3>더</h3><p>끝</p>'
        },
    )
    shown = html(document(type="stories", body=[body]))
    assert "<p>첫 글 굵게.<br/>둘째 줄</p>" in shown
    assert "<h2>소제목</h2>" in shown
    assert "<li>하나</li>\n  <li>둘</li>" in shown
    assert "시청 (https://city.example/) &amp; 이웃" in shown
    assert "<h3>더</h3>" in shown


def test_every_block_of_a_stream_is_shown_in_words() -> None:
    figure = {"image": picture_document("a.webp"), "is_decorative": False, "caption": "장날"}
    quiet = figure | {"is_decorative": True, "caption": "꾸밈"}
    page = {
        "id": "1",
        "type": "events",
        "slug": "x",
        "title": "장터",
        "url": "https://madang.example/x/",
    }
    blocks = [
        item("image", figure),
        item("image", quiet),
        item("gallery", {"title": "사진들", "images": [figure, quiet]}),
        item(
            "quotation", {"text": "늦게까지 열어 주세요.", "attribution": "청소년", "source": page}
        ),
        item("question_answer", {"question": "언제?", "answer": {"html": "<p>금요일</p>"}}),
        item("table", {"caption": "요일", "header": ["날"], "rows": [["금"], ["토"]]}),
        item("people", {"title": "", "roles": [{"role": "진행자", "number": 2, "note": ""}]}),
        item(
            "schedule",
            {
                "title": "순서",
                "held_on": None,
                "rows": [{"starts": "14:00", "ends": None, "what": "인사", "who": ""}],
            },
        ),
        item("place", {"name": "마당", "address": "향단로 1", "note": ""}),
        item("file", {"title": "자료집", "url": "https://madang.example/documents/1/"}),
        item("call_to_action", {"label": "신청", "url": "https://madang.example/join/"}),
        item("related_pages", {"title": "함께 읽기", "pages": [page]}),
        item("related_page", page),
        item("weather", {"sky": "맑음"}),
        item("listing", {"title": "오늘 새로 온 것"}),
    ]
    shown = html(document(type="stories", body=blocks))
    for words in (
        "<figcaption>장날 그림: 마을 사진 모임</figcaption>",
        "<h2>사진들</h2>",
        "<p>늦게까지 열어 주세요.</p>",
        "청소년, 장터",
        "<h2>언제?</h2>",
        "<p>금요일</p>",
        '<th scope="col">날</th>',
        "<td>토</td>",
        "진행자 2명",
        "14:00 인사",
        "향단로 1",
        "자료집 (https://madang.example/documents/1/)",
        "신청 (https://madang.example/join/)",
        "<li>장터 (https://madang.example/x/)</li>",
        "<p>맑음</p>",
    ):
        assert words in shown, words
    assert "꾸밈" not in shown
    assert "오늘 새로 온 것" not in shown


def test_an_unknown_type_shows_what_every_document_has() -> None:
    shown = html(document(type="walks", summary="숲길을 걸었습니다."))
    assert "<p>숲길을 걸었습니다.</p>" in shown
    assert "walks" in shown


def test_an_address_is_read_in_hangul_and_linked_in_ascii() -> None:
    encoded = "https://madang.example/%EA%B8%B0%EB%A1%9D/?a=%22"
    for url in (encoded, 'https://madang.example/기록/?a="'):
        chapter = read_chapter(document(url=url), 1, address)
        assert "/기록/" in chapter.address
        assert chapter.link == encoded


def test_only_an_address_of_the_web_is_printed() -> None:
    assert read_chapter(document(url="javascript:alert(1)"), 1, address).address == ""
