"""The long texts of a record, in the order in which a booklet gives them."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _

from deliberation.booklets.pictures import PictureSource
from deliberation.booklets.pieces import Items, Part, notes_part, paragraphs, text_part
from deliberation.booklets.streams import is_stream, picture_part, stream_parts

Document = dict[str, Any]


def record_parts(document: Document, source: PictureSource) -> list[Part]:
    """Return the parts of a record of any type."""
    return PARTS.get(document["type"], other_parts)(document, source)


def conversation_parts(document: Document, source: PictureSource) -> list[Part]:
    """Return what was said at a conversation meeting, and what came of it."""
    photos = [{"image": photo} for photo in document.get("photos") or []]
    return [
        *notes_part(_("누가 모였나"), document.get("met")),
        *notes_part(_("나눈 이야기"), document.get("said")),
        *notes_part(_("뜻이 모인 것"), document.get("agreed")),
        *notes_part(_("생각이 다른 것"), document.get("differed")),
        *notes_part(_("다음 걸음"), document.get("next_step")),
        *picture_part(_("사진"), photos, source, 2),
    ]


def roundtable_parts(document: Document, source: PictureSource) -> list[Part]:
    """Return a roundtable with its dissent."""
    return [
        *text_part(_("함께 던진 질문"), document.get("question")),
        *text_part(_("뜻이 모인 것"), document.get("common_ground")),
        *text_part(_("남은 차이"), document.get("remaining_differences")),
        *text_part(_("소수 의견"), document.get("minority_view")),
        *list_part(_("답을 얻지 못한 질문"), document.get("open_questions")),
        *under(_("의제"), stream_parts(document.get("agenda") or [], source, level=3)),
        *under(
            _("모둠에서 나온 이야기"),
            [table_part(table) for table in document.get("tables") or []],
        ),
        *text_part(_("진행 방식"), document.get("method")),
        *under(_("자료"), stream_parts(document.get("materials") or [], source, level=3)),
    ]


def table_part(table: Document) -> Part:
    """Return what one table of a roundtable talked of."""
    number = _("%(number)s모둠") % {"number": table["number"]}
    joined = table.get("participants_count")
    people = _("%(number)s명") % {"number": joined} if joined else ""
    heading = " ".join(each for each in (number, table.get("topic")) if each)
    return Part(heading, (*paragraphs(people), *paragraphs(table.get("said"))), level=3)


def other_parts(document: Document, source: PictureSource) -> list[Part]:
    """Return every stream of a document that nothing else is known about."""
    streams = [value for value in document.values() if is_stream(value)]
    return [part for items in streams for part in stream_parts(items, source)]


def list_part(heading: str, items: list[str] | None) -> list[Part]:
    """Return a part that is one list, or nothing where the list is empty."""
    return [Part(heading, (Items(tuple(items)),))] if items else []


def under(heading: str, parts: list[Part]) -> list[Part]:
    """Return parts below a heading of their own, or nothing where there are none."""
    return [Part(heading, ()), *parts] if parts else []


PARTS: dict[str, Callable[[Document, PictureSource], list[Part]]] = {
    "conversations": conversation_parts,
    "roundtables": roundtable_parts,
}
