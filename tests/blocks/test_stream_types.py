"""Fields of documents that hold a stream."""

from blocks.contract import stream_document
from blocks.stream_types import AgendaItems, BodyItems
from blocks.streams import AgendaBlock, BodyBlock
from cms.building import Building
from cms.documents import Value


class Meeting(Value):
    body: BodyItems
    agenda: AgendaItems


def test_a_document_takes_the_items_as_they_were_built(building: Building) -> None:
    body = BodyBlock().to_python([{"type": "paragraph", "id": "a", "value": "<p>글</p>"}])
    agenda = AgendaBlock().to_python(
        [{"type": "agenda_item", "id": "b", "value": {"title": "막차 시간"}}]
    )
    meeting = Meeting.model_validate(
        {"body": stream_document(body, building), "agenda": stream_document(agenda, building)}
    )
    assert Meeting.model_validate_json(meeting.model_dump_json()) == meeting
    assert meeting.model_dump()["agenda"][0]["value"]["title"] == "막차 시간"
