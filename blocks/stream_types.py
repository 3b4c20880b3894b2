"""The typed public forms of the shared streams, for the fields of documents.

Apart from `blocks.streams`, which models import: models know nothing of schemas.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from blocks.stream_schema import StreamItem

    BodyItems = list[StreamItem]
    AgendaItems = list[StreamItem]
else:
    from blocks.stream_schema import stream_type
    from blocks.streams import AgendaBlock, BodyBlock

    BodyItems = stream_type(BodyBlock)
    AgendaItems = stream_type(AgendaBlock)
