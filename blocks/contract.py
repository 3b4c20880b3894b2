"""What a block and a stream promise: a typed public form, and how a stream's is built."""

from uuid import NAMESPACE_OID, UUID, uuid4, uuid5

from wagtail.blocks import StreamValue

from blocks.documented_block import DocumentedBlock
from blocks.stream_schema import StreamItem, item_type, stream_type
from cms.building import Building

__all__ = ["DocumentedBlock", "StreamItem", "stream_document", "stream_type"]


def stream_document(value: StreamValue, building: Building) -> list[StreamItem]:
    """Return the public form of a stream; items with nothing to show are left out."""
    items = []
    for child in value:
        document = child.block.document(child.value, building)
        if document is None:
            continue
        model = item_type(child.block_type, type(child.block))
        items.append(model(type=child.block_type, id=identity(child), value=document))
    return items


def identity(child: StreamValue.StreamChild) -> UUID:
    """Return what names an item for good.

    An item that was never stored gets its id here, and Wagtail then stores that one. Wagtail's
    editor gives UUIDs; an id of another make, from an import, is turned into the same UUID always.
    """
    if not child.id:
        child.id = str(uuid4())
    try:
        return UUID(child.id)
    except ValueError:
        return uuid5(NAMESPACE_OID, child.id)
